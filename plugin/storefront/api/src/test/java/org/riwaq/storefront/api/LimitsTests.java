package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.riwaq.storefront.api.Limits.Kind;

class LimitsTests {
    private static final LimitSettings SETTINGS =
            new LimitSettings(Duration.ofMinutes(10), 1000, 4, 6, 3, 100, 5, 100, 2, 30, 3, 60);
    private static final Visit VISIT =
            new Visit(new StorefrontView("ma", "Riwaq", List.of(Language.FR), "MAD", List.of(), "riwaq"), Language.FR);

    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private Optional<String> address = Optional.of("192.0.2.7");
    private final Limits limits = new Limits(SETTINGS, () -> address, new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    private boolean opens() {
        return limits.within(VISIT, Kind.CARTS, done()) instanceof Outcome.Done<String>;
    }

    private boolean tries(String cart) {
        return limits.within(VISIT, Kind.CODES, cart, done()) instanceof Outcome.Done<String>;
    }

    private static Supplier<Outcome<String>> done() {
        return () -> new Outcome.Done<>("done", false);
    }

    private int untilRefused(Supplier<Boolean> asking) {
        int done = 0;
        while (done < 1000 && asking.get()) {
            done++;
        }
        return done;
    }

    @Test
    void oneAddressOpensSoManyCartsAndIsToldWhenItMayAgain() {
        assertThat(untilRefused(this::opens)).isEqualTo(4);

        var refused = (Outcome.Refused<String>) limits.within(VISIT, Kind.CARTS, done());
        assertThat(refused.problem().code()).isEqualTo("too-many");
        assertThat(refused.problem().status()).isEqualTo(429);
        assertThat(refused.problem().detail()).contains("Merci de réessayer dans");
        assertThat(refused.after()).isBetween(Duration.ofSeconds(150), Duration.ofSeconds(151));

        now = now.plus(refused.after());
        assertThat(untilRefused(this::opens)).isEqualTo(1);
    }

    @Test
    void whatIsRefusedIsNotDone() {
        untilRefused(this::opens);
        Outcome<String> refused = limits.within(VISIT, Kind.CARTS, () -> {
            throw new AssertionError("done nevertheless");
        });
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anotherAddressIsAnother() {
        untilRefused(this::opens);
        address = Optional.of("192.0.2.8");
        assertThat(opens()).isTrue();
    }

    @Test
    void codesAreCountedForTheCartWhereverTheyComeFrom() {
        assertThat(untilRefused(() -> tries("one"))).isEqualTo(3);
        address = Optional.of("192.0.2.8");
        assertThat(tries("one")).isFalse();
        assertThat(tries("two")).isTrue();
    }

    @Test
    void codesAreCountedForTheAddressOverAllItsCarts() {
        int[] cart = {0};
        assertThat(untilRefused(() -> tries("cart" + cart[0]++))).isEqualTo(6);
    }

    @Test
    void kindsDoNotCountForEachOther() {
        untilRefused(() -> tries("one"));
        assertThat(limits.within(VISIT, Kind.DETAILS, "one", done())).isInstanceOf(Outcome.Done.class);
        assertThat(limits.within(VISIT, Kind.CHECKOUTS, "one", done())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoIsAskedToTryAgainWhileTheEngineIsAwayIsNotCounted() {
        Outcome<String> away =
                new Outcome.Later<>(Problems.of("engine.unavailable", 503, Language.FR), Duration.ofSeconds(3));
        for (int i = 0; i < 20; i++) {
            assertThat(limits.within(VISIT, Kind.CODES, "one", () -> away)).isSameAs(away);
        }
        assertThat(untilRefused(() -> tries("one"))).isEqualTo(3);
    }

    @Test
    void afterTheWindowAllIsAsInTheBeginning() {
        untilRefused(this::opens);
        now = now.plus(SETTINGS.window());
        assertThat(untilRefused(this::opens)).isEqualTo(4);
    }

    @Test
    void oneNetworkOfTheNewKindIsOneCaller() {
        assertThat(Caller.network("2001:db8:1:2::1")).isEqualTo(Caller.network("2001:db8:1:2:ffff::9"));
        assertThat(Caller.network("2001:db8:1:2::1")).isNotEqualTo(Caller.network("2001:db8:1:3::1"));
        assertThat(Caller.network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Caller.network("not:an:address")).isEqualTo("not:an:address");
    }
}
