package org.riwaq.stripedouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riwaq.stripedouble.api.Delays;
import org.riwaq.stripedouble.webhook.WebhookPlan;

class JournalTests {
    @TempDir
    Path directory;

    private DoubleSettings kept() {
        return DoubleSettings.with(Doubles.KEYS)
                .taking(new Delays(Duration.ofMillis(600), Duration.ZERO, Duration.ofSeconds(1)))
                .keptIn(directory.resolve("state/double.jsonl"));
    }

    @Test
    void aRestartKeepsPaymentsKeysAndWhatIsStillToHappen() throws Exception {
        RequestOptions key =
                RequestOptions.builder().setIdempotencyKey("kept-over-restart").build();
        PaymentIntent paid;
        PaymentIntent processing;
        try (StripeDouble first = Doubles.start(kept())) {
            StripeClient stripe = Doubles.client(first);
            paid = stripe.v1()
                    .paymentIntents()
                    .create(Doubles.by("pm_card_visa").build(), key);
            processing = Doubles.paid(stripe, "pm_double_processing");
        }
        try (StripeDouble second = Doubles.start(kept())) {
            StripeClient stripe = Doubles.client(second);

            assertThat(stripe.v1()
                            .paymentIntents()
                            .create(Doubles.by("pm_card_visa").build(), key)
                            .getId())
                    .isEqualTo(paid.getId());
            await().untilAsserted(() -> assertThat(stripe.v1()
                            .paymentIntents()
                            .retrieve(processing.getId())
                            .getStatus())
                    .isEqualTo("succeeded"));
            assertThat(Doubles.paid(stripe, "pm_card_visa").getId())
                    .as("the same seed does not give an id twice")
                    .isNotIn(paid.getId(), processing.getId());
        }
    }

    @Test
    void eventsThatWereNotDeliveredAreDeliveredAfterARestart() throws Exception {
        try (Receiver receiver = new Receiver()) {
            receiver.failures.set(1);
            DoubleSettings settings = kept().sendingTo(receiver.url(), "whsec_kept")
                    .travelling(WebhookPlan.USUAL.withRetries(Duration.ofMillis(900)));
            try (StripeDouble first = Doubles.start(settings)) {
                Doubles.client(first)
                        .v1()
                        .paymentIntents()
                        .create(Doubles.unpaid().build());
                await().until(() -> receiver.letters.size() == 1);
            }
            try (StripeDouble second = Doubles.start(settings)) {
                await().until(() -> receiver.letters.size() == 2);
                assertThat(receiver.letters.get(1).id())
                        .isEqualTo(receiver.letters.get(0).id());
                assertThat(second.port()).isPositive();
            }
        }
    }

    @Test
    void aLineThatWasCutOffIsForgotten() throws Exception {
        PaymentIntent open;
        try (StripeDouble first = Doubles.start(kept())) {
            open = Doubles.client(first)
                    .v1()
                    .paymentIntents()
                    .create(Doubles.unpaid().build());
        }
        Path file = directory.resolve("state/double.jsonl");
        Files.writeString(file, "{\"id\":\"pi_half\",\"obj", StandardOpenOption.APPEND);

        try (StripeDouble second = Doubles.start(kept())) {
            assertThat(Doubles.client(second).v1().paymentIntents().list().getData())
                    .extracting(PaymentIntent::getId)
                    .containsExactly(open.getId());
        }
    }
}
