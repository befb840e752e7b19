package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTests {
    private static final ProductQuestion GOOD = ProductQuestion.in("fr");

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(ProductQuestion.in("de"), "lang", Refusal.Rule.UNKNOWN),
                Arguments.of(GOOD.withText("x".repeat(201)), "q", Refusal.Rule.TOO_LONG),
                Arguments.of(GOOD.madeIn(List.of("MA-99")), "region", Refusal.Rule.UNKNOWN),
                Arguments.of(GOOD.madeIn(Collections.nCopies(51, "MA-12")), "region", Refusal.Rule.TOO_MANY),
                Arguments.of(GOOD.ofCrafts(Collections.nCopies(51, "tapis")), "craft", Refusal.Rule.TOO_MANY),
                Arguments.of(GOOD.byMakers(Collections.nCopies(51, "m")), "maker", Refusal.Rule.TOO_MANY),
                Arguments.of(GOOD.choosing(Facet.PROVINCE, List.of("MA-XXX")), "province", Refusal.Rule.UNKNOWN),
                Arguments.of(GOOD.choosing(Facet.COLOUR, List.of("laine")), "colour", Refusal.Rule.UNKNOWN),
                Arguments.of(GOOD.choosing(Facet.MATERIAL, List.of("rouge")), "material", Refusal.Rule.UNKNOWN),
                Arguments.of(GOOD.choosing(Facet.KIND, List.of("ROBOT")), "kind", Refusal.Rule.UNKNOWN),
                Arguments.of(GOOD.choosing(Facet.EVIDENCE, List.of("SURE")), "evidence", Refusal.Rule.UNKNOWN),
                Arguments.of(GOOD.choosing(Facet.AVAILABILITY, List.of("SOON")), "availability", Refusal.Rule.UNKNOWN),
                Arguments.of(GOOD.choosing(Facet.PRICE, List.of("1")), "price", Refusal.Rule.UNKNOWN),
                Arguments.of(
                        GOOD.madeIn(Collections.nCopies(50, "MA-12"))
                                .ofCrafts(Collections.nCopies(50, "tapis"))
                                .byMakers(List.of("m")),
                        "filters",
                        Refusal.Rule.TOO_MANY),
                Arguments.of(GOOD.sortedBy(ProductSort.DISTANCE), "near", Refusal.Rule.MISSING),
                Arguments.of(GOOD.around(new Near(90.1, 0, 10)), "near", Refusal.Rule.OUT_OF_RANGE),
                Arguments.of(GOOD.around(new Near(Double.NaN, 0, 10)), "near", Refusal.Rule.OUT_OF_RANGE),
                Arguments.of(GOOD.around(new Near(0, -181, 10)), "near", Refusal.Rule.OUT_OF_RANGE),
                Arguments.of(GOOD.around(new Near(0, 0, 0)), "within", Refusal.Rule.OUT_OF_RANGE),
                Arguments.of(GOOD.around(new Near(0, 0, 501)), "within", Refusal.Rule.OUT_OF_RANGE),
                Arguments.of(GOOD.priced(-1L, null), "minPrice", Refusal.Rule.OUT_OF_RANGE),
                Arguments.of(GOOD.priced(500L, 400L), "maxPrice", Refusal.Rule.OUT_OF_RANGE),
                Arguments.of(GOOD.priced(null, Long.MAX_VALUE), "maxPrice", Refusal.Rule.OUT_OF_RANGE),
                Arguments.of(GOOD.page(101, null), "limit", Refusal.Rule.OUT_OF_RANGE),
                Arguments.of(GOOD.page(-1, null), "limit", Refusal.Rule.OUT_OF_RANGE));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aQuestionThatBreaksARuleIsRefusedByItsField(ProductQuestion question, String field, Refusal.Rule rule) {
        Refusal refusal = Rules.broken(question, Samples.references()).orElseThrow();
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.rule()).isEqualTo(rule);
    }

    @Test
    void theBoundsThemselvesAreAllowed() {
        ProductQuestion question = GOOD.withText("x".repeat(200))
                .madeIn(List.of("MA-12"))
                .priced(0L, 0L)
                .page(100, null);
        assertThat(Rules.broken(question, Samples.references())).isEmpty();
    }

    @Test
    void aKindOfMakerThatThereIsNotIsRefused() {
        MakerQuestion question =
                new MakerQuestion("fr", null, List.of(), List.of(), List.of(), List.of("ROBOT"), 24, null, List.of());
        assertThat(Rules.broken(question, Samples.references())).contains(Refusal.unknown("kind", "ROBOT"));
    }
}
