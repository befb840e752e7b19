package org.riwaq.storefront.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which ended payments need not be looked at now. The engine lists them for three days; each is looked at again after five
 * minutes, then ten, up to a day. Forgotten at a restart, which costs one look each.
 */
final class Looks {
    private static final int REMEMBERED = 100_000;
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Clock clock;
    private final Cache<String, Rest> rests =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Looks(Clock clock) {
        this.clock = clock;
    }

    private record Rest(Instant until, Duration pause) {}

    boolean rests(String payment) {
        @Nullable Rest rest = rests.getIfPresent(payment);
        return rest != null && clock.instant().isBefore(rest.until());
    }

    /** Twice as long as the last time. */
    void later(String payment) {
        @Nullable Rest last = rests.getIfPresent(payment);
        Duration pause = last == null ? FIRST : last.pause().multipliedBy(2);
        pause = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        rests.put(payment, new Rest(clock.instant().plus(pause), pause));
    }

    /** A canceled payment stays one. */
    void never(String payment) {
        rests.put(payment, new Rest(Instant.MAX, LONGEST));
    }
}
