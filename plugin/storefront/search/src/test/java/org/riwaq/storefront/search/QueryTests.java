package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTests {
    private static final Instant NOW = Instant.parse("2026-11-23T10:11:12.345Z");
    private static final ChosenCrafts NO_CRAFT = new ChosenCrafts(List.of(), List.of());

    private static List<Vocabulary.Part> parts(String text) {
        return Samples.vocabulary().parts(text);
    }

    @Test
    void everythingThatMayBeShownNewestFirst() throws IOException {
        Golden.check("everything", ProductQuery.page(ProductQuestion.in("fr"), List.of(), NO_CRAFT, NOW, List.of()));
    }

    @Test
    void whatIsChosenInAFacetNarrowsTheItemsAndTheOtherFacet() throws IOException {
        ProductQuestion question = ProductQuestion.in("fr")
                .madeIn(List.of("MA-12", "MA-05"))
                .ofCrafts(List.of("tapis"))
                .byMakers(List.of("atlas"))
                .priced(1000L, 250000L)
                .sortedBy(ProductSort.PRICE)
                .shownIn(List.of("MA-12", "MA-05", "MA-01"));
        Golden.check(
                "narrowed",
                ProductQuery.page(
                        question, List.of(), new ChosenCrafts(List.of("tapis"), List.of("poterie")), NOW, List.of()));
    }

    @Test
    void aTypedTextIsNamesAndWordsThePagesLanguageFirst() throws IOException {
        Golden.check(
                "typed",
                ProductQuery.page(
                        ProductQuestion.in("ar").withText("tapis rouge fait main dajla"),
                        parts("tapis rouge fait main dajla"),
                        NO_CRAFT,
                        NOW,
                        List.of()));
    }

    @Test
    void aNextPageStartsAfterTheLastItem() throws IOException {
        ProductQuestion question =
                ProductQuestion.in("en").sortedBy(ProductSort.PRICE_DESCENDING).page(2, "anything");
        Golden.check(
                "next-page",
                ProductQuery.page(
                        question, List.of(), NO_CRAFT, NOW, List.of(FieldValue.of(250000), FieldValue.of("id-7"))));
    }

    @Test
    void aHandleComesBeforeAFormerOne() throws IOException {
        Golden.check("handle", ProductQuery.handle("tapis-azilal-rouge", List.of("MA-05"), NOW));
    }

    @Test
    void makersAreOrderedByName() throws IOException {
        MakerQuestion question =
                new MakerQuestion("fr", null, List.of("MA-12"), List.of(), List.of("COOPERATIVE"), 24, null, List.of());
        Golden.check("makers", MakerQuery.page(question, List.of(), NO_CRAFT, NOW, List.of()));
    }

    @Test
    void aCraftIsChosenWholeByItsBeginningOrByItsFamily() {
        References.Snapshot references = Samples.references();
        assertThat(ChosenCrafts.of(List.of("tapis", "argile"), references))
                .isEqualTo(new Answer.Found<>(new ChosenCrafts(List.of("tapis"), List.of("poterie"))));
        assertThat(ChosenCrafts.of(List.of("tapi"), references))
                .isEqualTo(new Answer.Refused<>(Refusal.unknown("craft", "tapi")));
        assertThat(ChosenCrafts.of(List.of(""), references)).isInstanceOf(Answer.Refused.class);
    }
}
