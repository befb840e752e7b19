package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.riwaq.storefront.index.Showing;

class KeptShowingsTests {
    private final AtomicLong clock = new AtomicLong();
    private int asked;
    private boolean away;
    private Showings.Overview now = overview("Salle de Dakhla");

    private final Showings kept = new KeptShowings(
            (Showings) Proxy.newProxyInstance(
                    Showings.class.getClassLoader(), new Class<?>[] {Showings.class}, (proxy, method, arguments) -> {
                        asked++;
                        if (away) {
                            throw new SearchUnavailableException("away", null);
                        }
                        return now;
                    }),
            clock::get);

    private static Showings.Overview overview(String hall) {
        Showing.Hall one = new Showing.Hall(
                "id",
                "salle",
                List.of(),
                "PHYSICAL",
                Map.of("fr", hall, "ar", "قاعة الداخلة"),
                Map.of(),
                "MA-12",
                null,
                Map.of("fr", "Dakhla"),
                Map.of(),
                null,
                null,
                null,
                List.of(),
                false,
                false,
                Instant.MIN,
                Instant.MAX);
        return new Showings.Overview(List.of(one), List.of(), List.of());
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void manyPagesOfASecondAskOnce() {
        for (int page = 0; page < 50; page++) {
            assertThat(kept.overview()).isEqualTo(now);
        }
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void anEditIsSeenAfterASecond() {
        kept.overview();
        now = overview("Grande salle");
        pass(Duration.ofMillis(1_001));
        assertThat(kept.overview()).isEqualTo(now);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void whatIsAwayForAMomentIsShownAsItWasAndNoLonger() {
        kept.overview();
        away = true;
        pass(Duration.ofSeconds(20));
        assertThat(kept.overview()).isEqualTo(now);
        pass(Duration.ofSeconds(11));
        assertThatThrownBy(kept::overview).isInstanceOf(SearchUnavailableException.class);
    }

    @Test
    void aHallIsFoundByTheBeginningsOfItsWordsAndByWhatItIs() {
        for (String text :
                List.of("dakhla", "Salle de Dakhla", "salle", "hall dakh", "الداخلة", "قاعة", "sala de dakhla"))
            assertThat(kept.named(text)).as(text).hasSize(1);
        for (String text : List.of("", "de la", "tapis dakhla", "circuit dakhla", "akhla"))
            assertThat(kept.named(text)).as(text).isEmpty();
    }
}
