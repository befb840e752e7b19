package org.riwaq.engine.host.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginAttemptsTests {

    private final MovedClock clock = new MovedClock();
    private final LoginAttempts attempts = new LoginAttempts(clock);

    @Test
    void theSixthTryOfOneUserFromOneAddressWaits() {
        fail("fatima", "10.0.0.1", 4);
        assertThat(attempts.minutesToWait("fatima", "10.0.0.1")).isZero();
        fail("fatima", "10.0.0.1", 1);
        assertThat(attempts.minutesToWait("fatima", "10.0.0.1")).isEqualTo(15);
    }

    @Test
    void upperCaseIsTheSameUser() {
        fail("Fatima", "10.0.0.1", 5);
        assertThat(attempts.minutesToWait("fatima ", "10.0.0.1")).isPositive();
    }

    @Test
    void anotherUserAndAnotherAddressAreNotHeldUp() {
        fail("fatima", "10.0.0.1", 5);
        assertThat(attempts.minutesToWait("hassan", "10.0.0.1")).isZero();
        assertThat(attempts.minutesToWait("fatima", "10.0.0.2")).isZero();
    }

    @Test
    void oneAddressThatTriesManyUsersWaits() {
        for (int i = 0; i < 30; i++) {
            fail("user" + i, "10.0.0.1", 1);
        }
        assertThat(attempts.minutesToWait("another", "10.0.0.1")).isPositive();
    }

    @Test
    void oneUserTriedFromManyAddressesWaits() {
        for (int i = 0; i < 50; i++) {
            fail("fatima", "10.0.1." + i, 1);
        }
        assertThat(attempts.minutesToWait("fatima", "10.0.2.1")).isPositive();
    }

    @Test
    void aQuarterOfAnHourLaterAllIsForgotten() {
        fail("fatima", "10.0.0.1", 5);
        clock.now = clock.now.plus(Duration.ofMinutes(15));
        assertThat(attempts.minutesToWait("fatima", "10.0.0.1")).isZero();
    }

    @Test
    void whoGetsInStartsAnew() {
        fail("fatima", "10.0.0.1", 4);
        attempts.succeeded("fatima", "10.0.0.1");
        fail("fatima", "10.0.0.1", 4);
        assertThat(attempts.minutesToWait("fatima", "10.0.0.1")).isZero();
    }

    private void fail(String user, String address, int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(user, address);
        }
    }

    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

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
    }
}
