package org.riwaq.stripedouble;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.riwaq.stripedouble.api.Delays;
import org.riwaq.stripedouble.webhook.WebhookPlan;

/**
 * How a double is started.
 *
 * @param port on 127.0.0.1; 0 for any that is free
 * @param keys who may ask
 * @param webhook the endpoint that gets every event from the start, if any
 * @param plan how events travel
 * @param delays how long things take
 * @param journal the file that keeps everything over a restart, if any
 * @param seed of ids and of chance
 * @param clock what time it is
 */
public record DoubleSettings(
        int port,
        Keys keys,
        Optional<Webhook> webhook,
        WebhookPlan plan,
        Delays delays,
        Optional<Path> journal,
        long seed,
        Clock clock) {

    /** Both begin as Stripe's test keys do, so that no live key is ever typed in here. */
    public record Keys(String secret, String publishable) {
        public Keys {
            if (!secret.startsWith("sk_test_") || secret.length() < 16)
                throw new IllegalArgumentException("The secret key begins with sk_test_ and has 16 letters or more");
            if (!publishable.startsWith("pk_test_") || publishable.length() < 16)
                throw new IllegalArgumentException(
                        "The publishable key begins with pk_test_ and has 16 letters or more");
        }

        @Override
        public String toString() {
            return "Keys[…]";
        }
    }

    /** @param secret that signs, {@code whsec_…} */
    public record Webhook(String url, String secret) {
        @Override
        public String toString() {
            return "Webhook[" + url + "]";
        }
    }

    /** On a free port, in memory. */
    public static DoubleSettings with(Keys keys) {
        return new DoubleSettings(
                0, keys, Optional.empty(), WebhookPlan.USUAL, Delays.SHORT, Optional.empty(), 1, Clock.systemUTC());
    }

    public DoubleSettings on(int other) {
        return new DoubleSettings(other, keys, webhook, plan, delays, journal, seed, clock);
    }

    public DoubleSettings sendingTo(String url, String secret) {
        return new DoubleSettings(
                port, keys, Optional.of(new Webhook(url, secret)), plan, delays, journal, seed, clock);
    }

    public DoubleSettings travelling(WebhookPlan other) {
        return new DoubleSettings(port, keys, webhook, other, delays, journal, seed, clock);
    }

    public DoubleSettings taking(Delays other) {
        return new DoubleSettings(port, keys, webhook, plan, other, journal, seed, clock);
    }

    public DoubleSettings keptIn(Path file) {
        return new DoubleSettings(port, keys, webhook, plan, delays, Optional.of(file), seed, clock);
    }

    public DoubleSettings seeded(long other) {
        return new DoubleSettings(port, keys, webhook, plan, delays, journal, other, clock);
    }
}
