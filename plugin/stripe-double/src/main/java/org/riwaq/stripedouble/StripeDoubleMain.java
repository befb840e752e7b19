package org.riwaq.stripedouble;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.riwaq.stripedouble.api.Delays;
import org.riwaq.stripedouble.webhook.WebhookPlan;

/**
 * {@code java -jar riwaq-stripe-double.jar}. Settings are system properties ({@code -Dstripe-double.port=8083}) or
 * variables ({@code STRIPE_DOUBLE_PORT}); secrets belong into variables, which other users do not see.
 */
public final class StripeDoubleMain {
    private StripeDoubleMain() {}

    /** Runs until the process is stopped. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            StripeDouble running = StripeDouble.start(settings());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(running)));
            System.out.println("The Stripe double listens on " + running.url());
        } catch (IllegalArgumentException | IOException wrong) {
            System.err.println("The Stripe double does not start: " + wrong.getMessage());
            System.exit(2);
        }
        Thread.currentThread().join();
    }

    private static void close(StripeDouble running) {
        try {
            running.close();
        } catch (IOException left) {
            System.err.println("The journal was not closed: " + left.getMessage());
        }
    }

    private static DoubleSettings settings() {
        var keys = new DoubleSettings.Keys(needed("secret-key"), needed("publishable-key"));
        Optional<DoubleSettings.Webhook> webhook =
                setting("webhook-url").map(url -> new DoubleSettings.Webhook(url, needed("webhook-secret")));
        return new DoubleSettings(
                (int) number("port", 8083),
                keys,
                webhook,
                plan(),
                new Delays(
                        duration("processing", Delays.SHORT.processing()),
                        duration("available", Delays.SHORT.available()),
                        duration("payout", Delays.SHORT.payout())),
                setting("journal").map(Path::of),
                setting("seed").map(seed -> number("seed", 0)).orElseGet(System::nanoTime),
                Clock.systemUTC());
    }

    private static WebhookPlan plan() {
        WebhookPlan usual = WebhookPlan.USUAL;
        List<Duration> retries = setting("webhook-retries")
                .map(list -> Arrays.stream(list.split(","))
                        .map(one -> parsed("webhook-retries", one))
                        .toList())
                .orElse(usual.retries());
        return new WebhookPlan(
                duration("webhook-delay", usual.delay()),
                retries,
                duration("webhook-timeout", usual.timeout()),
                duration("webhook-disorder", usual.disorder()),
                number("webhook-duplicates-percent", 0) / 100.0);
    }

    private static Optional<String> setting(String name) {
        String value = System.getProperty("stripe-double." + name);
        if (value == null)
            value = System.getenv(
                    "STRIPE_DOUBLE_" + name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String needed(String name) {
        return setting(name).orElseThrow(() -> new IllegalArgumentException("stripe-double." + name + " is not set"));
    }

    private static long number(String name, long usual) {
        return setting(name)
                .map(text -> {
                    if (!text.matches("[0-9]{1,18}"))
                        throw new IllegalArgumentException("stripe-double." + name + " is no whole number: " + text);
                    return Long.parseLong(text);
                })
                .orElse(usual);
    }

    private static Duration duration(String name, Duration usual) {
        return setting(name).map(text -> parsed(name, text)).orElse(usual);
    }

    /** {@code 5s}, {@code 2m}, {@code 48h} or as ISO 8601 has it. */
    private static Duration parsed(String name, String text) {
        try {
            String iso = text.strip().toUpperCase(java.util.Locale.ROOT);
            return Duration.parse(iso.startsWith("P") ? iso : "PT" + iso);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("stripe-double." + name + " is no duration such as 5s or 2m: " + text);
        }
    }
}
