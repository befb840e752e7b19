package org.riwaq.storefront.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts what the pages of each partner ask, in this process. */
@Component
public final class WidgetLimits {
    private static final int TOO_MANY = 429;
    private static final int REMEMBERED = 100_000;

    private final WidgetSettings settings;
    private final Caller caller;
    private final Cache<String, Bucket> buckets;

    WidgetLimits(WidgetSettings settings, Caller caller) {
        this.settings = settings;
        this.caller = caller;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(settings.window())
                .build();
    }

    /**
     * How it stands with the narrower of the two limits.
     *
     * @param name of the limit
     * @param most in a window
     * @param window of the limit
     * @param left now
     * @param after how long one more is taken; zero while some are left
     */
    public record Standing(String name, int most, Duration window, long left, Duration after) {
        /** Whether this one was taken. */
        public boolean taken() {
            return after.isZero();
        }
    }

    /** Takes one question of a partner. */
    public Standing take(String partner) {
        // The address first: one visitor alone cannot use up what all have.
        Standing address = take("address", partner + " " + caller.address().orElse(""), settings.byAddress());
        if (!address.taken()) {
            return address;
        }
        Standing key = take("key", partner, settings.byKey());
        return key.taken() && address.left() < key.left() ? address : key;
    }

    /** What is told when one was not taken. */
    public static Problem problem(Standing standing, Language language) {
        return Problems.of(
                "too-many", TOO_MANY, language, Long.toString(standing.after().toSeconds()));
    }

    private Standing take(String name, String whose, int most) {
        ConsumptionProbe probe =
                buckets.get(name + " " + whose, fresh -> full(most)).tryConsumeAndReturnRemaining(1);
        Duration wait = probe.isConsumed()
                ? Duration.ZERO
                : Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
        return new Standing(name, most, settings.window(), probe.getRemainingTokens(), wait);
    }

    private Bucket full(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, settings.window()))
                .build();
    }
}
