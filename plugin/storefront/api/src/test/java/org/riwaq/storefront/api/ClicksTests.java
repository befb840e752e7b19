package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riwaq.storefront.index.Partner;
import org.riwaq.storefront.search.References;

class ClicksTests {
    private static final String RIAD = "https://riad.example";
    private static final String KEY = "pk_riad0000000000000000";

    private Instant now = Instant.parse("2026-11-25T09:30:00Z");
    private Partner partner = partner("APPROVED", null);
    private Partners partners;
    private Clicks clicks;

    @BeforeEach
    void open() {
        clicks = clicks("fedcba9876543210fedcba9876543210");
    }

    private Clicks clicks(String secret) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneId.of("Africa/Casablanca"));
        References references = () -> (References.Snapshot) Proxy.newProxyInstance(
                ClicksTests.class.getClassLoader(),
                new Class<?>[] {References.Snapshot.class},
                (proxy, method, arguments) -> List.of(partner));
        WidgetSettings settings =
                new WidgetSettings(Duration.ofMinutes(1), 100, 100, Duration.ofHours(24), Duration.ofDays(30));
        partners = new Partners(references, clock);
        return new Clicks(secret, settings, partners, clock);
    }

    private static Partner partner(String state, LocalDate until) {
        return new Partner(
                "5f0a7c1e-0b6d-4f7e-9a51-3c2d1e0f9a8b",
                "Riad",
                "HOTEL",
                state,
                List.of(new Partner.Key(KEY, null)),
                List.of(RIAD),
                "MA-12",
                "fr",
                300,
                null,
                until);
    }

    private PartnerView riad() {
        return partners.working(partner.id()).orElseThrow();
    }

    @Test
    void aLinkIsThePartnersForADayAndALittleMore() {
        String token = clicks.token(riad());
        assertThat(clicks.follow(token, null))
                .hasValueSatisfying(click -> assertThat(click.partner()).isEqualTo(partner.id()));
        now = now.plus(Duration.ofHours(24));
        assertThat(clicks.follow(token, null)).isPresent();
        now = now.plus(Duration.ofMinutes(61));
        assertThat(clicks.follow(token, null)).isEmpty();
    }

    @Test
    void linksOfOneHourAreTheSameAndClicksNever() {
        String token = clicks.token(riad());
        now = now.plus(Duration.ofMinutes(29));
        assertThat(clicks.token(riad())).isEqualTo(token);
        assertThat(clicks.follow(token, null).orElseThrow().id())
                .isNotEqualTo(clicks.follow(token, null).orElseThrow().id());
    }

    @Test
    void nobodyMakesALinkOrAClickOfTheirOwn() {
        String token = clicks.token(riad());
        assertThat(clicks.follow(token.replace("5f0a", "5f0b"), null)).isEmpty();
        assertThat(clicks.follow(token + "A", null)).isEmpty();
        assertThat(clicks.follow("", null)).isEmpty();
        assertThat(clicks("0123456789abcdef0123456789abcdef").follow(token, null))
                .isEmpty();
        String kept = clicks.kept(clicks.follow(token, null).orElseThrow());
        assertThat(clicks.read(kept)).isPresent();
        assertThat(clicks.read(kept.replaceFirst("\\.1", ".2"))).isEmpty();
        assertThat(clicks.read(token)).as("a link is no click").isEmpty();
        assertThat(clicks.read(null)).isEmpty();
    }

    @Test
    void aClickIsKeptForThirtyDays() {
        Clicks.Click click = clicks.follow(clicks.token(riad()), null).orElseThrow();
        String kept = clicks.kept(click);
        now = now.plus(Duration.ofDays(30).minusSeconds(1));
        assertThat(clicks.read(kept)).hasValue(click);
        now = now.plusSeconds(1);
        assertThat(clicks.read(kept)).isEmpty();
    }

    @Test
    void aPageWithoutScriptIsKnownByItsKeyAndWhereTheBrowserCameFrom() {
        assertThat(clicks.follow(KEY, RIAD)).isPresent();
        assertThat(clicks.follow(KEY, "https://elsewhere.example")).isEmpty();
        assertThat(clicks.follow(KEY, null)).isEmpty();
    }

    @Test
    void whoIsNoPartnerAnyMoreHasNoClicks() {
        String token = clicks.token(riad());
        partner = partner("REVOKED", null);
        assertThat(clicks.follow(token, null)).isEmpty();
        partner = partner("APPROVED", LocalDate.of(2026, 11, 24));
        assertThat(clicks.follow(token, null)).isEmpty();
        partner = partner("APPROVED", LocalDate.of(2026, 11, 25));
        assertThat(clicks.follow(token, null)).isPresent();
    }
}
