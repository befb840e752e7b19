package org.riwaq.storefront.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.riwaq.stripedouble.DoubleSettings;
import org.riwaq.stripedouble.StripeDouble;
import org.riwaq.stripedouble.api.Delays;

/** A double, and our door to it. */
final class Stand implements AutoCloseable {
    static final String WEBHOOK_SECRET = "whsec_theStandsOwn";
    private static final DoubleSettings.Keys KEYS =
            new DoubleSettings.Keys("sk_test_theStandsOwn", "pk_test_theStandsOwn");
    private static final Delays QUICK = new Delays(Duration.ofMillis(150), Duration.ZERO, Duration.ofMillis(200));

    final StripeDouble stripe;
    final Payments payments;

    private Stand(DoubleSettings settings) {
        try {
            stripe = StripeDouble.start(settings);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        payments = Payments.open(settings(stripe.url()), Clock.systemUTC());
    }

    static Stand start() {
        return new Stand(quick());
    }

    static Stand sendingTo(String url) {
        return new Stand(quick().sendingTo(url, WEBHOOK_SECRET));
    }

    static DoubleSettings quick() {
        return DoubleSettings.with(KEYS).taking(QUICK);
    }

    static StripeSettings settings(String url) {
        return new StripeSettings(
                URI.create(url),
                URI.create(url + "/v3/"),
                KEYS.secret(),
                KEYS.publishable(),
                List.of("whsec_anOlderOne", WEBHOOK_SECRET),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofMinutes(5));
    }

    CardPayments cards() {
        return payments.cards();
    }

    /** What the shopper does in the browser: pays with a card. */
    void pay(Payment payment, String card) {
        ask(
                "/v1/payment_intents/" + payment.id() + "/confirm",
                "payment_method=" + card + "&return_url=http://x.example/");
    }

    /** What somebody does past our door. */
    String ask(String path, String form) {
        var request = java.net.http.HttpRequest.newBuilder(URI.create(stripe.url() + path))
                .header("Authorization", "Bearer " + KEYS.secret())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return java.net.http.HttpClient.newHttpClient()
                    .send(request, java.net.http.HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static <T> T done(Told<T> told) {
        if (told instanceof Told.Done<T> done) return done.value();
        throw new AssertionError("Told no: " + told);
    }

    static Told.Reason no(Told<?> told) {
        if (told instanceof Told.No<?> no) return no.reason();
        throw new AssertionError("Not told no: " + told);
    }

    @Override
    public void close() throws IOException {
        stripe.close();
    }
}
