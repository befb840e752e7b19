package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riwaq.contract.MakerUse;
import org.riwaq.contract.QuestionUse;
import org.riwaq.contract.UseReport;

class SearchUseTests {
    private static final Visit VISIT =
            new Visit(new StorefrontView("ma", "Riwaq", List.of(Language.FR), "MAD", List.of(), "riwaq"), Language.FR);
    private static final String SECRET = "a secret of thirty-two characters";

    private Optional<Visitor> visitor = somebody(0);
    private final SearchUse use = process();

    private SearchUse process() {
        return new SearchUse(
                () -> visitor,
                new OrderSettings(SECRET, Duration.ofDays(45)),
                new UseSettings(Duration.ofMinutes(1), 100, 120),
                Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC));
    }

    private static Optional<Visitor> somebody(int number) {
        return Optional.of(new Visitor("192.0.2." + number + "\nMozilla/5.0", "riwaq.example", ""));
    }

    private static ProductQuestion question(String text) {
        return new ProductQuestion(text, Map.of(), List.of(), null, null, null, Sort.RELEVANCE, 24, null, Set.of());
    }

    private static ProductList found(RelaxedView... relaxed) {
        ProductCard piece = new ProductCard(
                "p1",
                "plateau",
                "Plateau",
                new Money(100, "MAD"),
                null,
                null,
                null,
                new MakerLabel("atelier-fes", "Atelier", "ARTISAN"),
                new OriginLabel("MA-03", "Fès", "DECLARED"),
                null);
        return new ProductList(List.of(piece), 1, Map.of(), null, List.of(), List.of(relaxed), null, null);
    }

    private void ask(SearchUse where, int who, String text) {
        visitor = somebody(who);
        where.shown(VISIT, question(text), found(new RelaxedView("words", text)));
    }

    private static int groups(UseReport report) {
        return report.questions.stream()
                .mapToInt(question -> Integer.bitCount(question.visitors))
                .sum();
    }

    @Test
    void aTextLeavesTheProcessOnlyOnceTheEngineAsksForIt() {
        for (int who = 0; who < 12; who++) {
            ask(use, who, "Plateau mauresque");
        }
        UseReport first = use.take();
        assertThat(first.questions).singleElement().satisfies(question -> {
            assertThat(question.text).isNull();
            assertThat(question.language).isNull();
            assertThat(question.asked).isZero();
        });
        assertThat(groups(first)).isGreaterThanOrEqualTo(5);
        assertThat(use.take().questions).as("told, and nothing new").isEmpty();

        use.ripe(List.of(first.questions.get(0).mark));
        assertThat(use.take().questions).singleElement().satisfies(question -> {
            assertThat(question.text).isEqualTo("plateau mauresque");
            assertThat(question.asked).isEqualTo(12);
            assertThat(question.unmet).isEqualTo(12);
        });
    }

    @Test
    void oneVisitorIsOneGroupHoweverOftenAndInHoweverManyProcesses() {
        SearchUse other = process();
        for (int time = 0; time < 10; time++) {
            ask(use, 7, "plateau");
            ask(other, 7, "plateau");
        }
        QuestionUse here = use.take().questions.get(0);
        QuestionUse there = other.take().questions.get(0);
        assertThat(here.mark).isEqualTo(there.mark);
        assertThat(Integer.bitCount(here.visitors | there.visitors)).isEqualTo(1);
    }

    @Test
    void aVisitorWhoReloadsAsksOnce() {
        for (int time = 0; time < 10; time++) {
            ask(use, 7, "plateau");
        }
        use.ripe(List.of(use.take().questions.get(0).mark));
        assertThat(use.take().questions.get(0).asked).isEqualTo(1);
    }

    @Test
    void robotsAndThePersonalAreNotCounted() {
        visitor = Optional.empty();
        use.shown(VISIT, question("plateau"), found());
        visitor = somebody(1);
        use.shown(VISIT, question("amina@example.ma"), found());
        UseReport report = use.take();
        assertThat(report.questions).isEmpty();
        // The second did see a piece.
        assertThat(report.makers).extracting(maker -> maker.shown).containsExactly(1);
    }

    @Test
    void whoAsksLikeAMachineIsNotCountedOn() {
        for (int page = 0; page < 500; page++) {
            ask(use, 3, "mot " + (char) ('a' + page % 26) + (char) ('a' + page / 26));
        }
        assertThat(use.take().makers).extracting(maker -> maker.shown).containsExactly(120);
    }

    @Test
    void aClickCountsForTheQuestionItCameFromAndForTheMaker() {
        for (int who = 0; who < 12; who++) {
            ask(use, who, "plateau");
        }
        use.ripe(List.of(use.take().questions.get(0).mark));
        use.take();
        visitor = Optional.of(new Visitor(
                somebody(3).orElseThrow().who(),
                "riwaq.example",
                "https://riwaq.example:8443/fr/search?sort=price&q=Plateau"));
        use.opened("p1", "atelier-fes");
        use.opened("p1", "atelier-fes");
        visitor = Optional.of(new Visitor(
                somebody(4).orElseThrow().who(), "riwaq.example", "https://elsewhere.example/fr/search?q=plateau"));
        use.opened("p1", "atelier-fes");

        UseReport report = use.take();
        assertThat(report.questions).singleElement().satisfies(question -> {
            assertThat(question.clicks).isEqualTo(1);
            assertThat(question.asked).isZero();
        });
        Map<String, Integer> opened = new HashMap<>();
        for (MakerUse maker : report.makers) {
            opened.put(maker.maker, maker.opened);
        }
        assertThat(opened).containsEntry("atelier-fes", 1);
    }

    @Test
    void aFilteredListIsNoQuestionButItsPiecesAreShown() {
        use.shown(VISIT, question("plateau").choosing("region", "MA-03"), found());
        UseReport report = use.take();
        assertThat(report.questions).isEmpty();
        assertThat(report.makers).extracting(maker -> maker.shown).containsExactly(1);
    }
}
