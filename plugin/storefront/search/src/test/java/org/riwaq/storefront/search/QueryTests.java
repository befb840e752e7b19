package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryTests {
    private static final Instant NOW = Instant.parse("2026-11-23T10:11:12.345Z");
    private static final ProductQuery.Left ALL = ProductQuery.Left.ALL;
    private static final ChosenCrafts NO_CRAFT = new ChosenCrafts(List.of(), List.of());

    private static final Attempt NOTHING_TYPED = typed(null);

    private static Attempt typed(String text) {
        return Attempt.strict(Reading.of(text, "fr", Samples.vocabulary()));
    }

    @Test
    void everythingThatMayBeShownNewestFirst() throws IOException {
        Golden.check("everything", ProductQuery.page(ProductQuestion.in("fr"), NOTHING_TYPED, Choices.NONE, NOW, ALL));
    }

    @Test
    void whatIsChosenInAFacetNarrowsTheItemsAndTheOtherFacet() throws IOException {
        ProductQuestion question = ProductQuestion.in("fr")
                .madeIn(List.of("MA-12", "MA-05"))
                .ofCrafts(List.of("tapis", "argile"))
                .byMakers(List.of("atlas"))
                .priced(1000L, 250000L)
                .sortedBy(ProductSort.PRICE)
                .shownIn(List.of("MA-12", "MA-05", "MA-01"));
        Golden.check("narrowed", ProductQuery.page(question, NOTHING_TYPED, chosen(question), NOW, ALL));
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
        Golden.check(name, ProductQuery.page(question, attempt, Choices.NONE, NOW, ALL));
    }

    @Test
    void makersAreAskedByNameWordsAndPlace() throws IOException {
        Golden.check(
                "makers-typed",
                MakerQuery.page(
                        MakerQuestion.in("fr"), typed("atelier tapis dakhla"), NO_CRAFT, NOW, Cursor.Place.START));
    }

    @Test
    void aNextPageIsTheBestOfWhatWasNotShown() throws IOException {
        ProductQuestion question = ProductQuestion.in("en")
                .madeIn(List.of("MA-12"))
                .sortedBy(ProductSort.PRICE_DESCENDING)
                .page(2, "anything");
        Golden.check(
                "next-page",
                ProductQuery.page(
                        question, NOTHING_TYPED, chosen(question), NOW, after(List.of("mark-1-a", "mark-2-b"))));
    }

    @Test
    void aPageFarDownGoesOnFromTheLastItem() throws IOException {
        ProductQuestion question =
                ProductQuestion.in("en").sortedBy(ProductSort.PRICE).page(2, "anything");
        Cursor.Place far = new Cursor.Place(List.of("mark-9-z"), List.of(FieldValue.of(250000), FieldValue.of("id-7")));
        Golden.check(
                "page-far-down",
                ProductQuery.page(question, NOTHING_TYPED, Choices.NONE, NOW, new ProductQuery.Left(far, Set.of())));
    }

    @Test
    void everyFacetIsCountedAmongTheChoicesOfTheOthers() throws IOException {
        ProductQuestion question = ProductQuestion.in("fr")
                .madeIn(List.of("MA-12", "MA-09"))
                .choosing(Facet.PROVINCE, List.of("MA-TIZ"))
                .choosing(Facet.COLOUR, List.of("rouge"))
                .choosing(Facet.AVAILABILITY, List.of("IN_STOCK", "MADE_TO_ORDER"))
                .choosing(Facet.EVIDENCE, List.of("VERIFIED", "PROTECTED"))
                .priced(null, 50_000L)
                .counting(List.of(Facet.values()));
        Golden.check("facets", ProductQuery.page(question, NOTHING_TYPED, chosen(question), NOW, ALL));
    }

    @Test
    void whatIsNotCountedNarrowsBeforeTheCounting() throws IOException {
        ProductQuestion question = ProductQuestion.in("fr")
                .choosing(Facet.KIND, List.of("COOPERATIVE"))
                .choosing(Facet.MATERIAL, List.of("laine"))
                .page(0, null)
                .counting(List.of(Facet.MATERIAL));
        Golden.check("one-facet", ProductQuery.page(question, NOTHING_TYPED, chosen(question), NOW, ALL));
    }

    @Test
    void theNearestComeFirst() throws IOException {
        ProductQuestion question = ProductQuestion.in("es")
                .around(new Near(30.42, -9.6, 25))
                .sortedBy(ProductSort.DISTANCE)
                .counting(List.of());
        Golden.check("near", ProductQuery.page(question, NOTHING_TYPED, Choices.NONE, NOW, ALL));
    }

    @Test
    void furtherMakersAreLookedForWithoutThoseThatHaveTheirPlaces() throws IOException {
        Cursor.Place shown = new Cursor.Place(List.of("mark-1-a"), List.of());
        Golden.check(
                "further-makers",
                ProductQuery.page(
                        ProductQuestion.in("fr").counting(List.of()),
                        NOTHING_TYPED,
                        Choices.NONE,
                        NOW,
                        new ProductQuery.Left(shown, Set.of("atlas", "rif"))));
    }

    private static ProductQuery.Left after(List<String> marks) {
        return new ProductQuery.Left(new Cursor.Place(marks, List.of()), Set.of());
    }

    private static Choices chosen(ProductQuestion question) {
        return ((Answer.Found<Choices>) Choices.of(question, Samples.references(), NOW)).result();
    }

    @Test
    void whatIsTypedIsTheBeginningOfAName() throws IOException {
        Golden.check("suggest-products", SuggestionQuery.products("tapis az", List.of("MA-05"), 4, NOW));
        Golden.check("suggest-makers", SuggestionQuery.makers("co", List.of(), 2, NOW));
    }

    @Test
    void aHandleComesBeforeAFormerOne() throws IOException {
        Golden.check("handle", ProductQuery.handle("tapis-azilal-rouge", List.of("MA-05"), NOW));
    }

    @Test
    void makersAreOrderedByName() throws IOException {
        MakerQuestion question = new MakerQuestion(
                "fr",
                null,
                List.of("MA-12"),
                List.of("MA-OUD"),
                List.of(),
                List.of("COOPERATIVE"),
                24,
                null,
                List.of());
        Golden.check("makers", MakerQuery.page(question, NOTHING_TYPED, NO_CRAFT, NOW, Cursor.Place.START));
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

    @Test
    void whatIsPinnedFitsWhateverTheTextAndWhatIsHiddenDoesNot() throws IOException {
        Placed placed = new Placed(List.of("first", "second"), Set.of("gone"), Map.of("liked", 3));
        ProductQuery.Left left = new ProductQuery.Left(Cursor.Place.START, Set.of(), placed);
        Golden.check("placed", ProductQuery.page(ProductQuestion.in("fr"), NOTHING_TYPED, Choices.NONE, NOW, left));
        Golden.check(
                "placed-by-price",
                ProductQuery.page(
                        ProductQuestion.in("fr").sortedBy(ProductSort.PRICE), NOTHING_TYPED, Choices.NONE, NOW, left));
    }
}
