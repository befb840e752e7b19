package org.riwaq.storefront.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps out who tries again and again: so many of a kind are taken from one address, and for one cart. */
@Component
class Limits {
    private static final Logger LOG = LoggerFactory.getLogger(Limits.class);
    private static final int TOO_MANY = 429;
    /** Longer than any cart's id: what a visitor sends as one may be anything. */
    private static final int KEPT = 40;

    private final LimitSettings settings;
    private final Caller caller;
    private final TimeMeter meter;
    private final Cache<Counted, Bucket> buckets;

    Limits(LimitSettings settings, Caller caller, Clock clock) {
        this.settings = settings;
        this.caller = caller;
        this.meter = new Meter(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                // Untouched for so long it is full again, as a new one is.
                .expireAfterAccess(settings.window())
                .ticker(meter::currentTimeNanos)
                .build();
    }

    /** What is counted. */
    enum Kind {
        CARTS,
        CODES,
        DETAILS,
        CHECKOUTS,
        LETTERS,
        BOOKINGS
    }

    /** Whose it is: an address, or a cart or parcel. */
    private record Counted(Kind kind, boolean cart, String whose) {}

    /** What belongs to no cart yet. */
    <V> Outcome<V> within(Visit visit, Kind kind, Supplier<Outcome<V>> command) {
        return within(visit, buckets(kind, Optional.empty()), command);
    }

    /** What is done to a cart or a parcel. */
    <V> Outcome<V> within(Visit visit, Kind kind, String cart, Supplier<Outcome<V>> command) {
        return within(visit, buckets(kind, Optional.of(cart)), command);
    }

    private <V> Outcome<V> within(Visit visit, List<Counted> counted, Supplier<Outcome<V>> command) {
        // The address first: who is kept out there cannot make the carts' counts grow.
        for (Counted one : counted) {
            long wait = bucket(one).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
            if (wait > 0) {
                LOG.info("Too many {} {}", one.kind(), one.cart() ? "for one cart" : "from one address");
                return tooMany(visit, Duration.ofSeconds(TimeUnit.NANOSECONDS.toSeconds(wait) + 1));
            }
        }
        Outcome<V> outcome = command.get();
        if (outcome instanceof Outcome.Later<V>) {
            // Whoever is asked to try again must be able to.
            counted.forEach(one -> bucket(one).addTokens(1));
        }
        return outcome;
    }

    private static <V> Outcome<V> tooMany(Visit visit, Duration wait) {
        Problem problem = Problems.of("too-many", TOO_MANY, visit.language(), Long.toString(wait.toSeconds()));
        return new Outcome.Refused<>(problem, false, wait);
    }

    private List<Counted> buckets(Kind kind, Optional<String> cart) {
        return Stream.concat(
                        caller.address().map(address -> new Counted(kind, false, address)).stream(),
                        cart.map(id -> new Counted(kind, true, id.substring(0, Math.min(id.length(), KEPT)))).stream())
                .toList();
    }

    private Bucket bucket(Counted counted) {
        return buckets.get(counted, this::full);
    }

    private Bucket full(Counted counted) {
        int most = most(counted);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, settings.window()))
                .withCustomTimePrecision(meter)
                .build();
    }

    private int most(Counted counted) {
        return switch (counted.kind()) {
            case CARTS -> settings.cartsByAddress();
            case CODES -> counted.cart() ? settings.codesByCart() : settings.codesByAddress();
            case DETAILS -> counted.cart() ? settings.detailsByCart() : settings.detailsByAddress();
            case CHECKOUTS -> counted.cart() ? settings.checkoutsByCart() : settings.checkoutsByAddress();
            case BOOKINGS -> settings.bookingsByAddress();
            case LETTERS -> counted.cart() ? settings.lettersByParcel() : settings.lettersByAddress();
        };
    }

    private record Meter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
