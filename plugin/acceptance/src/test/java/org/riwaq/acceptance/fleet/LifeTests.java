package org.riwaq.acceptance.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LifeTests {
    @Test
    void aSeedIsAlwaysTheSameLivesWhereverOneBegins() {
        List<Life> all = Life.of(7, 0, 300);

        assertThat(Life.of(7, 0, 300)).isEqualTo(all);
        assertThat(Life.of(7, 200, 100)).isEqualTo(all.subList(200, 300));
        assertThat(Life.of(8, 0, 300)).isNotEqualTo(all);
    }

    @Test
    void threeHundredLivesHaveOneOfEachKind() {
        List<Life> all = Life.of(FleetIT.SEED, 0, FleetIT.LIVES);

        assertThat(all).extracting(Life::way).contains(Life.Way.values());
        assertThat(all).extracting(Life::after).contains(Life.After.values());
        assertThat(all).extracting(Life::news).contains(Life.News.values());
        assertThat(all).extracting(Life::clicks).contains(Life.Clicks.values());
        assertThat(all).extracting(Life::prices).contains(Life.Prices.values());
    }

    @Test
    void aLifeTakesSomethingAndNeighboursWantTheSameRarePiece() {
        List<Life> all = Life.of(FleetIT.SEED, 0, FleetIT.LIVES);

        assertThat(all).allSatisfy(life -> assertThat(life.picks()).isNotEmpty());
        assertThat(all.stream()
                        .flatMap(life -> life.picks().stream())
                        .filter(Life.Pick::rare)
                        .distinct())
                .hasSizeLessThan((int) all.stream()
                        .flatMap(life -> life.picks().stream())
                        .filter(Life.Pick::rare)
                        .count());
    }
}
