package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.riwaq.storefront.payment.CardPayments;
import org.riwaq.storefront.payment.PayoutProvider;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StripeAccessTests {
    private final ApplicationContextRunner storefront = new ApplicationContextRunner()
            .withUserConfiguration(PaymentConfiguration.class, PaymentHealth.class)
            .withBean(Clock.class, Clock::systemUTC);

    private static String[] keys(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "riwaq.payment.stripe.secret-key=sk_test_12345678";
        all[1] = "riwaq.payment.stripe.publishable-key=pk_test_12345678";
        all[2] = "riwaq.payment.stripe.webhook-secret=whsec_12345678,whsec_87654321";
        System.arraycopy(more, 0, all, 3, more.length);
        return all;
    }

    @Test
    void withoutKeysNoCardsAreTakenAndAllElseRuns() {
        storefront.run(started -> {
            assertThat(started).hasNotFailed().doesNotHaveBean(CardPayments.class);
            assertThat(started.getBean(PaymentHealth.class).health().getStatus().getCode())
                    .isEqualTo("UNKNOWN");
        });
    }

    @Test
    void withKeysTheDoorsAreThereAndStripeIsNotAsked() {
        storefront.withPropertyValues(keys()).run(started -> {
            assertThat(started).hasSingleBean(CardPayments.class).hasSingleBean(PayoutProvider.class);
            assertThat(started.getBean(StripeAccess.class).webhookSecret()).hasSize(2);
        });
    }

    @Test
    void aStripeThatIsAwayIsSeenInTime() {
        storefront
                .withPropertyValues(keys(
                        "riwaq.payment.stripe.api-base=http://127.0.0.1:9",
                        "riwaq.payment.stripe.script=http://127.0.0.1:9/v3/"))
                .run(started -> assertThat(started.getBean(PaymentHealth.class)
                                .health()
                                .getStatus()
                                .getCode())
                        .isEqualTo("DOWN"));
    }

    @Test
    void aKeyThatIsMissingStopsTheStartAndIsNamed() {
        storefront
                .withPropertyValues("riwaq.payment.stripe.secret-key=sk_test_12345678")
                .run(started -> assertThat(started)
                        .hasFailed()
                        .getFailure()
                        .hasStackTraceContaining("riwaq.payment.stripe: publishable-key begins with pk_test_"));
        storefront
                .withPropertyValues("riwaq.payment.stripe.webhook-secret=whsec_12345678")
                .run(started -> assertThat(started)
                        .hasFailed()
                        .getFailure()
                        .hasStackTraceContaining("riwaq.payment.stripe: secret-key begins with"));
    }

    @Test
    void aDoublesScriptWithRealStripeStopsTheStart() {
        storefront
                .withPropertyValues(keys("riwaq.payment.stripe.script=http://127.0.0.1:8083/v3/"))
                .run(started -> assertThat(started)
                        .hasFailed()
                        .getFailure()
                        .hasStackTraceContaining("api-base and script belong together"));
    }
}
