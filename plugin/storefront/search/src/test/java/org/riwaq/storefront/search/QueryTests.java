package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryTests {
    private static final Instant NOW = Instant.parse("2026-11-23T10:11:12.345Z");
    private static final ChosenCrafts NO_CRAFT = new ChosenCrafts(List.of(), List.of());

    private static final Attempt NOTHING_TYPED = typed(null);

    private static Attempt typed(String text) {
        return Attempt.strict(Reading.of(text, "fr", Samples.vocabulary()));
    }

    @Test
    void everythingThatMayBeShownNewestFirst() throws IOException {
        Golden.check(
                "everything", ProductQuery.page(ProductQuestion.in("fr"), NOTHING_TYPED, NO_CRAFT, NOW, List.of()));
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
                        question,
                        NOTHING_TYPED,
                        new ChosenCrafts(List.of("tapis"), List.of("poterie")),
                        NOW,
                        List.of()));
    }

    @Test
    void namesAreAskedByWhatTheyStandForAndPricesAreBounds() throws IOException {
        check("typed", "ar", typed("tapis rouge fait main dajla moins de 2000 dh 200x300"));
    }

    @Test
    void wordsAreAskedInTheLanguagesOfTheirScriptWithTheirSynonyms() throws IOException {
        check("words", "es", typed("lavabo"));
        check("synonyms", "fr", typed("panier"));
        check("arabic-words", "fr", typed("مغسلة"));
    }

    @Test
    void aCheapThingMadeToOrderByACertifiedCooperative() throws IOException {
        check("kinds", "en", typed("cheap certified rug made to order cooperative"));
    }

    @Test
    void whatIsLetGoOfCountsForTheOrderStill() throws IOException {
        Attempt strict = typed("lavabo bleu dakhla moins de 200 dh");
        check("loosened", "fr", strict.loosening(Set.of(Loosening.PRICE, Loosening.WORDS)));
        check("wordless", "fr", strict.loosening(Set.of(Loosening.WORDS)).withoutWords());
        check("misspelt", "fr", strict.forgivingSlips());
    }

    private static void check(String name, String language, Attempt attempt) throws IOException {
        ProductQuestion question =
                ProductQuestion.in(language).withText(attempt.reading().text());
        Golden.check(name, ProductQuery.page(question, attempt, NO_CRAFT, NOW, List.of()));
    }

    @Test
    void makersAreAskedByNameWordsAndPlace() throws IOException {
        Golden.check(
                "makers-typed",
                MakerQuery.page(MakerQuestion.in("fr"), typed("atelier tapis dakhla"), NO_CRAFT, NOW, List.of()));
    }

    @Test
    void aNextPageStartsAfterTheLastItem() throws IOException {
        ProductQuestion question =
                ProductQuestion.in("en").sortedBy(ProductSort.PRICE_DESCENDING).page(2, "anything");
        Golden.check(
                "next-page",
                ProductQuery.page(
                        question, NOTHING_TYPED, NO_CRAFT, NOW, List.of(FieldValue.of(250000), FieldValue.of("id-7"))));
    }

    @Test
    void aHandleComesBeforeAFormerOne() throws IOException {
        Golden.check("handle", ProductQuery.handle("tapis-azilal-rouge", List.of("MA-05"), NOW));
    }

    @Test
    void makersAreOrderedByName() throws IOException {
        MakerQuestion question =
                new MakerQuestion("fr", null, List.of("MA-12"), List.of(), List.of("COOPERATIVE"), 24, null, List.of());
        Golden.check("makers", MakerQuery.page(question, NOTHING_TYPED, NO_CRAFT, NOW, List.of()));
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
