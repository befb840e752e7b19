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
                new MakerQuestion("fr", null, List.of(), List.of(), List.of("ROBOT"), 24, null, List.of());
        assertThat(Rules.broken(question, Samples.references())).contains(Refusal.unknown("kind", "ROBOT"));
    }
}
