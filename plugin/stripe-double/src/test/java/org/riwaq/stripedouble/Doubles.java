package org.riwaq.stripedouble;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCreateParams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.riwaq.stripedouble.api.Delays;

/** Doubles for tests, and the ways to speak to one. */
final class Doubles {
    static final DoubleSettings.Keys KEYS = new DoubleSettings.Keys("sk_test_secretForTests", "pk_test_publicForTests");
    static final Delays QUICK = new Delays(Duration.ofMillis(150), Duration.ZERO, Duration.ofMillis(300));

    private Doubles() {}

    static StripeDouble start() {
        return start(DoubleSettings.with(KEYS).taking(QUICK));
    }

    static StripeDouble start(DoubleSettings settings) {
        try {
            return StripeDouble.start(settings);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static StripeClient client(StripeDouble running) {
        return StripeClient.builder()
                .setApiKey(KEYS.secret())
                .setApiBase(running.url())
                .setMaxNetworkRetries(0)
                .build();
    }

    /** 125.00 MAD by card, confirmed at once. */
    static PaymentIntentCreateParams.Builder by(String token) {
        return unpaid().setPaymentMethod(token).setConfirm(true);
    }

    static PaymentIntentCreateParams.Builder unpaid() {
        return PaymentIntentCreateParams.builder()
                .setAmount(12_500L)
                .setCurrency("mad")
                .addPaymentMethodType("card");
    }

    static PaymentIntent paid(StripeClient stripe, String token) throws StripeException {
        return stripe.v1().paymentIntents().create(by(token).build());
    }

    /** As a program without any library would ask. */
    static HttpResponse<String> raw(StripeDouble running, String method, String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(running.url() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(form));
        if (!form.isEmpty()) request.header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) request.headers(headers);
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String bearer() {
        return "Bearer " + KEYS.secret();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
