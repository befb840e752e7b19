package org.riwaq.storefront.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeSettingsTests {

    private static StripeSettings settings(
            String api, String script, String secret, String publishable, String webhook) {
        return new StripeSettings(
                URI.create(api),
                URI.create(script),
                secret,
                publishable,
                List.of(webhook),
                Duration.ofSeconds(2),
                Duration.ofSeconds(10),
                Duration.ofMinutes(5));
    }

    @Test
    void realStripeTakesBothModesAndADoubleTestKeys() {
        StripeSettings live = settings(
                "https://api.stripe.com",
                "https://js.stripe.com/v3/",
                "sk_live_12345678",
                "pk_live_12345678",
                "whsec_12345678");
        assertThat(live.live()).isTrue();
        assertThat(live.browser().connectSources()).contains("https://api.stripe.com");
        assertThat(live.toString()).doesNotContain("12345678");
        settings(
                "https://api.stripe.com",
                "https://js.stripe.com/v3/",
                "rk_test_12345678",
                "pk_test_12345678",
                "whsec_12345678");
        settings(
                "http://127.0.0.1:8083",
                "http://127.0.0.1:8083/v3/",
                "sk_test_12345678",
                "pk_test_12345678",
                "whsec_12345678");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8083, http://127.0.0.1:8083/v3/, sk_live_12345678, pk_live_12345678, whsec_12345678, a live key",
        "http://127.0.0.1:8083, https://js.stripe.com/v3/, sk_test_12345678, pk_test_12345678, whsec_12345678, belong together",
        "https://api.stripe.com, http://127.0.0.1:8083/v3/, sk_test_12345678, pk_test_12345678, whsec_12345678, belong together",
        "http://127.0.0.1:8083, http://127.0.0.1:9999/v3/, sk_test_12345678, pk_test_12345678, whsec_12345678, one origin",
        "http://api.stripe.com, https://js.stripe.com/v3/, sk_test_12345678, pk_test_12345678, whsec_12345678, https",
        "https://api.stripe.com, https://js.stripe.com/v3/, sk_test_12345678, pk_live_12345678, whsec_12345678, both",
        "https://api.stripe.com, https://js.stripe.com/v3/, pk_test_12345678, pk_test_12345678, whsec_12345678, secret-key",
        "https://api.stripe.com, https://js.stripe.com/v3/, sk_test_12345678, sk_test_12345678, whsec_12345678, publishable-key",
        "https://api.stripe.com, https://js.stripe.com/v3/, sk_test_12345678, pk_test_12345678, sk_test_12345678, webhook-secret"
    })
    void aMixtureIsRefusedWithItsRuleAndWithoutASecret(
            String api, String script, String secret, String publishable, String webhook, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(api, script, secret, publishable, webhook))
                .withMessageStartingWith("riwaq.payment.stripe: ")
                .withMessageContaining(rule)
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("12345678"));
    }

    @Test
    void valuesKeepTheirRules() {
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.mad(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(1, "MAD"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaymentId("ch_1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaymentAttempt("a b", "cart", Amount.mad(1)));
    }
}
