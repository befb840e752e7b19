package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riwaq.storefront.api.ParcelTokens.Standing.EXPIRED;
import static org.riwaq.storefront.api.ParcelTokens.Standing.NONE;
import static org.riwaq.storefront.api.ParcelTokens.Standing.OPENS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTokensTests {
    private static final String SECRET = "fedcba9876543210fedcba9876543210";
    private static final String PARCEL = "1d2c3b4a-5f6e-4d7c-8b9a-0a1b2c3d4e5f";
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private static ParcelTokens at(Instant now) {
        return new ParcelTokens(SECRET, Duration.ofDays(60), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void aTokenOpensItsParcelUntilItsDay() {
        ParcelTokens.Key key = at(NOW).of(PARCEL);
        assertThat(key.until()).isEqualTo(NOW.plus(Duration.ofDays(60)));
        assertThat(at(NOW).standing(key.token(), PARCEL)).isEqualTo(OPENS);
        assertThat(at(key.until().minusSeconds(1)).standing(key.token(), PARCEL))
                .isEqualTo(OPENS);
        assertThat(at(key.until()).standing(key.token(), PARCEL)).isEqualTo(EXPIRED);
    }

    @Test
    void itOpensNoOtherParcelAndNoOtherDay() {
        String token = at(NOW).of(PARCEL).token();
        long until = Long.parseLong(token.substring(0, token.indexOf('.')));
        String later = (until + 86_400) + token.substring(token.indexOf('.'));
        assertThat(at(NOW).standing(token, PARCEL.replace('1', '2'))).isEqualTo(NONE);
        assertThat(at(NOW).standing(later, PARCEL)).isEqualTo(NONE);
        assertThat(at(NOW).standing(new OrderTokens(SECRET).of(PARCEL).token(), PARCEL))
                .isEqualTo(NONE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", ".", "1764064800", "1764064800.", "9999999999999999999.AAAAAAAAAAAAAAAAAAAAAAAA", "٣.x"})
    void whatIsNoTokenOpensNothing(String token) {
        assertThat(at(NOW).standing(token, PARCEL)).isEqualTo(NONE);
    }
}
