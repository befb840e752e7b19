package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riwaq.storefront.index.Merchandising.Placement;

class PlacedTests {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private static Placed placed(ProductQuestion question, Placement... all) {
        return Placed.of(Stream.of(all).map(Placed.Known::of).toList(), question, NOON);
    }

    private static Placement pin(String product, int place, String question, String region) {
        return new Placement(product, product, "PIN", question, region, null, place, null, null, null);
    }

    private static Placement hide(String product, String question, Instant from, Instant until) {
        return new Placement("hide-" + product, product, "HIDE", question, null, null, null, null, from, until);
    }

    @Test
    void aPinHoldsForItsWholeQuestionHoweverItIsSpelt() {
        Placement pin = pin("p", 1, "Théière d’argent", null);
        assertThat(placed(ProductQuestion.in("ar").withText(" theiere  D'ARGENT"), pin)
                        .pinned())
                .containsExactly("p");
        assertThat(placed(ProductQuestion.in("fr").withText("théière"), pin).isNothing())
                .isTrue();
        assertThat(placed(ProductQuestion.in("fr"), pin).isNothing()).isTrue();
    }

    @Test
    void questionAndRegionHaveToBeAskedForBoth() {
        Placement pin = pin("p", 1, "tapis", "MA-12");
        ProductQuestion question = ProductQuestion.in("fr").withText("tapis");
        assertThat(placed(question, pin).isNothing()).isTrue();
        assertThat(placed(question.madeIn(List.of("MA-12")), pin).pinned()).containsExactly("p");
    }

    @Test
    void pinsStandInTheOrderOfTheirPlacesAndWhatIsHiddenIsNotPinned() {
        ProductQuestion question = ProductQuestion.in("fr").withText("tapis");
        assertThat(placed(question, pin("c", 3, "tapis", null), pin("a", 1, "tapis", null), pin("b", 2, "tapis", null))
                        .pinned())
                .containsExactly("a", "b", "c");
        Placed both = placed(question, pin("a", 1, "tapis", null), hide("a", "tapis", null, null));
        assertThat(both.pinned()).isEmpty();
        assertThat(both.hidden()).containsExactly("a");
    }

    @Test
    void itHoldsFromItsFirstMomentToTheOneBeforeItsLast() {
        ProductQuestion question = ProductQuestion.in("fr").withText("tapis");
        assertThat(placed(question, hide("a", "tapis", NOON, null)).hidden()).containsExactly("a");
        assertThat(placed(question, hide("a", "tapis", NOON.plusMillis(1), null))
                        .isNothing())
                .isTrue();
        assertThat(placed(question, hide("a", "tapis", null, NOON)).isNothing()).isTrue();
    }

    @Test
    void whatIsHiddenForAQuestionIsNotSuggestedForIt() {
        List<Placed.Known> all = List.of(Placed.Known.of(hide("a", "Tapis", null, null)));
        assertThat(Placed.hidden(all, "tapis", List.of(), NOON)).containsExactly("a");
        assertThat(Placed.hidden(all, "tapi", List.of(), NOON)).isEmpty();
    }
}
