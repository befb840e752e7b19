package org.riwaq.storefront;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.payment.StripeSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which Stripe takes cards, and what opens it. Without any of the three keys no cards are taken; with some and not all the
 * storefront does not start.
 *
 * @param apiBase Stripe's API, or a double's address
 * @param script Stripe.js, or the double's
 * @param secretKey only Stripe and we know it
 * @param publishableKey every browser gets it
 * @param webhookSecret signs what Stripe tells by itself; two while one is being replaced
 * @param connectTimeout to reach Stripe
 * @param readTimeout to hear from it; each call is made twice at most
 * @param tolerance how far a signature's time may be from ours
 */
@ConfigurationProperties("riwaq.payment.stripe")
@Validated
record StripeAccess(
        @DefaultValue("https://api.stripe.com") URI apiBase,
        @DefaultValue("https://js.stripe.com/v3/") URI script,
        @Nullable String secretKey,
        @Nullable String publishableKey,
        @DefaultValue List<String> webhookSecret,

        @DefaultValue("2s") @DurationMin(millis = 100) @DurationMax(seconds = 30)
        Duration connectTimeout,

        @DefaultValue("10s") @DurationMin(millis = 500) @DurationMax(seconds = 80)
        Duration readTimeout,

        @DefaultValue("5m") @DurationMin(seconds = 30) @DurationMax(hours = 1)
        Duration tolerance) {

    StripeAccess {
        if (isAsked(secretKey, publishableKey, webhookSecret)) {
            settings(apiBase, script, secretKey, publishableKey, webhookSecret, connectTimeout, readTimeout, tolerance);
        }
    }

    private static boolean isAsked(
            @Nullable String secretKey, @Nullable String publishableKey, List<String> webhookSecret) {
        return Stream.of(secretKey, publishableKey).anyMatch(Objects::nonNull) || !webhookSecret.isEmpty();
    }

    /** Empty: no cards are taken. */
    Optional<StripeSettings> settings() {
        if (!isAsked(secretKey, publishableKey, webhookSecret)) {
            return Optional.empty();
        }
        return Optional.of(settings(
                apiBase, script, secretKey, publishableKey, webhookSecret, connectTimeout, readTimeout, tolerance));
    }

    private static StripeSettings settings(
            URI apiBase,
            URI script,
            @Nullable String secretKey,
            @Nullable String publishableKey,
            List<String> webhookSecret,
            Duration connectTimeout,
            Duration readTimeout,
            Duration tolerance) {
        return new StripeSettings(
                apiBase,
                script,
                Objects.requireNonNullElse(secretKey, ""),
                Objects.requireNonNullElse(publishableKey, ""),
                webhookSecret,
                connectTimeout,
                readTimeout,
                tolerance);
    }

    /** Without keys: this goes into logs. */
    @Override
    public String toString() {
        return "StripeAccess[" + apiBase + "]";
    }
}
