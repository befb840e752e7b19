package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.riwaq.embedded.ElasticsearchSettings;
import org.riwaq.embedded.EmbeddedElasticsearch;
import org.riwaq.embedded.Ports;
import org.riwaq.storefront.index.ConnectionSettings;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.MarketIndices;
import org.riwaq.storefront.index.Merchandising;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.ReferenceDocument;
import org.riwaq.storefront.index.Showing;
import org.riwaq.storefront.index.ShowingDocument;
import tools.jackson.databind.node.ObjectNode;

class SearchIT {
    private static final Instant OLD = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    static Path directory;

    private static EmbeddedElasticsearch elasticsearch;
    private static Market market;

    @BeforeAll
    static void fill() throws IOException {
        elasticsearch = EmbeddedElasticsearch.start(
                new ElasticsearchSettings(ElasticsearchSettings.builtServer(), directory.resolve("es")));
        market = new Market(elasticsearch.address(), "sample");
        put(
                "azilal",
                Map.of("fr", "Tapis d’Azilal noué", "en", "Knotted Azilal rug"),
                "tapis-azilal",
                "MA-05",
                250000,
                0);
        put("dakhla", Map.of("ar", "زربية صحراوية", "fr", "Grand tapis saharien"), "tapis", "MA-12", 90000, 1);
        put("pot", Map.of("fr", "Écharpe et poteries", "es", "Cerámica azul"), "poterie", "MA-12", 12000, 2);
        put("hidden", Map.of("fr", "Tapis d'une autre région"), "tapis", "MA-01", 1, 3);
        market.refresh();
    }

    private static void put(String id, Map<String, String> title, String craft, String region, long price, int day)
            throws IOException {
        market.put(
                IndexKind.PRODUCTS,
                id,
                Market.product(id, title, craft, region, price, OLD.plus(Duration.ofDays(day))));
    }

    @AfterAll
    static void stop() throws IOException {
        market.close();
        elasticsearch.close();
    }

    private static ProductQuestion question() {
        return ProductQuestion.in("fr").shownIn(List.of("MA-05", "MA-12"));
    }

    private static ProductResult ask(ProductQuestion question) {
        return ((Answer.Found<ProductResult>) market.search.products().search(question)).result();
    }

    private static List<String> ids(ProductQuestion question) {
        return ask(question).items().stream().map(ProductDocument::id).toList();
    }

    @Test
    void whyAPieceStandsWhereItStandsIsToldPartByPart() {
        ProductQuestion rug = question().withText("tapis");
        List<ProductDocument> items = ask(rug).items();
        ProductDocument second = items.get(1);

        Lookup<Explanation> told = market.search.explanations().explain(rug, second.handle());

        Explanation explanation = ((Lookup.Here<Explanation>) told).document();
        assertThat(explanation.place()).isEqualTo(2);
        assertThat(explanation.total()).isEqualTo(ask(rug).total());
        assertThat(explanation.pieces())
                .extracting(Explanation.Piece::handle)
                .containsExactly(items.get(0).handle(), second.handle());
        Explanation.Piece first = explanation.pieces().get(0);
        assertThat(first.reasons()).extracting(Explanation.Reason::text).containsExactly("tapis");
        assertThat(first.points())
                .isGreaterThanOrEqualTo(explanation.pieces().get(1).points());
        assertThat(market.search.explanations().explain(rug, "no-such-piece")).isInstanceOf(Lookup.Nowhere.class);
    }

    @Test
    void aFacetsOwnChoiceDoesNotEmptyIt() {
        ProductResult result = ask(question().madeIn(List.of("MA-05")).ofCrafts(List.of("tapis")));
        assertThat(result.items()).extracting(ProductDocument::id).containsExactly("azilal");
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.counts().of(Facet.REGION)).containsExactly(new Count("MA-05", 1), new Count("MA-12", 1));
        assertThat(result.counts().of(Facet.CRAFT)).containsExactly(new Count("tapis-azilal", 1));
    }

    @Test
    void theFamilyStandsForItsCrafts() {
        assertThat(ids(question().ofCrafts(List.of("textile")))).containsExactlyInAnyOrder("azilal", "dakhla");
        assertThat(ids(question().ofCrafts(List.of("argile")))).containsExactly("pot");
    }

    @Test
    void everyOrderIsKept() {
        assertThat(ids(question())).containsExactly("pot", "dakhla", "azilal");
        assertThat(ids(question().sortedBy(ProductSort.PRICE))).containsExactly("pot", "dakhla", "azilal");
        assertThat(ids(question().sortedBy(ProductSort.PRICE_DESCENDING))).containsExactly("azilal", "dakhla", "pot");
        assertThat(ids(question().sortedBy(ProductSort.PRICE).priced(12001L, 90000L)))
                .containsExactly("dakhla");
    }

    @ParameterizedTest
    @CsvSource({
        "tapis noués, azilal",
        "TAPIS AZILAL, azilal",
        "knotted rugs, azilal",
        "الزربية الصحراوية, dakhla",
        "tapis dakhla, dakhla",
        "tapis الداخلة, dakhla",
        "tapis sahariens, dakhla",
        "echarpe, pot",
        "l’écharpe, pot",
        "ceramicas azules, pot",
        "poterei, pot",
        "knoted, azilal"
    })
    void aTextFindsItInAnyLanguageFromAnyPage(String text, String first) {
        for (String language : List.of("fr", "ar", "en", "es")) {
            ProductQuestion question =
                    ProductQuestion.in(language).withText(text).shownIn(List.of("MA-05", "MA-12"));
            assertThat(ids(question)).as(language).first().isEqualTo(first);
        }
    }

    @Test
    void whereNothingFitsTheWordsEverythingIsShownAndThatIsSaid() {
        ProductResult result = ask(question().withText("locomotive électrique"));
        assertThat(result.items()).extracting(ProductDocument::id).containsExactlyInAnyOrder("azilal", "dakhla", "pot");
        assertThat(result.heard().relaxed())
                .containsExactly(
                        new Relaxed(Loosening.WORDS, "locomotive"), new Relaxed(Loosening.WORDS, "électrique"));
    }

    @Test
    void noMoreIsLetGoOfThanHasToBe() {
        ProductResult price = ask(question().withText("tapis dakhla moins de 100 dh"));
        assertThat(price.items()).extracting(ProductDocument::id).containsExactly("dakhla");
        assertThat(price.heard().relaxed()).containsExactly(new Relaxed(Loosening.PRICE, "moins de 100 dh"));
        ProductResult place = ask(question().withText("poterie beni mellal moins de 5000 dh"));
        assertThat(place.items()).extracting(ProductDocument::id).containsExactly("pot");
        assertThat(place.heard().relaxed()).containsExactly(new Relaxed(Loosening.PLACE, "beni mellal"));
    }

    @Test
    void aBetterSpellingIsOffered() {
        assertThat(ask(question().withText("tapis azilql")).heard().didYouMean())
                .isEqualTo("tapis azilal");
        assertThat(ask(question().withText("knoted")).heard().didYouMean()).isEqualTo("knotted");
        assertThat(ask(question().withText("tapis azilal")).heard().didYouMean())
                .isNull();
    }

    @Test
    void aPieceWithoutATextInThePagesLanguageIsShownWithWhatThereIs() {
        ProductDocument azilal =
                ask(ProductQuestion.in("ar").withText("زربية أزيلال")).items().get(0);
        assertThat(azilal.title()).doesNotContainKey("ar").containsKey("fr");
    }

    @Test
    void queryLanguageIsOnlyText() {
        for (String text : List.of("*", "title:tapis", "a OR b", "\"", "(((", "\\", "{}", "\u0000", "٪", "🧶"))
            assertThat(market.search.products().search(question().withText(text)))
                    .isInstanceOf(Answer.Found.class);
    }

    @Test
    void pagesNeitherRepeatNorSkipAmongEquals() throws IOException {
        try (Market many = new Market(elasticsearch.address(), "many")) {
            List<String> all =
                    IntStream.range(0, 57).mapToObj("p%02d"::formatted).toList();
            for (String id : all)
                many.put(IndexKind.PRODUCTS, id, Market.product(id, Map.of("fr", "Tapis"), "tapis", "MA-12", 100, OLD));
            many.refresh();
            for (ProductSort sort :
                    List.of(ProductSort.RELEVANCE, ProductSort.NEWEST, ProductSort.PRICE, ProductSort.PRICE_DESCENDING))
                assertThat(walk(many, sort)).as(sort.name()).isEqualTo(all);
        }
    }

    private static List<String> walk(Market many, ProductSort sort) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            ProductQuestion page =
                    ProductQuestion.in("fr").withText("tapis").sortedBy(sort).page(10, cursor);
            ProductResult result =
                    ((Answer.Found<ProductResult>) many.search.products().search(page)).result();
            assertThat(result.total()).isEqualTo(57);
            result.items().forEach(product -> seen.add(product.id()));
            cursor = result.next();
        } while (cursor != null);
        return seen;
    }

    @Test
    void everyFacetCountsWhatItsOtherValuesWouldFind() {
        ProductResult result = ask(question()
                .choosing(Facet.PROVINCE, List.of("MA-OUD"))
                .choosing(Facet.AVAILABILITY, List.of("MADE_TO_ORDER"))
                .counting(List.of(Facet.values())));
        assertThat(result.items()).extracting(ProductDocument::id).containsExactly("dakhla");
        FacetCounts counts = result.counts();
        assertThat(counts.of(Facet.REGION)).containsExactly(new Count("MA-05", 1), new Count("MA-12", 1));
        assertThat(counts.of(Facet.PROVINCE)).containsExactly(new Count("MA-OUD", 1));
        assertThat(counts.of(Facet.AVAILABILITY))
                .containsExactly(new Count("IN_STOCK", 2), new Count("MADE_TO_ORDER", 1));
        assertThat(counts.of(Facet.COLOUR)).containsExactly(new Count("rouge", 1));
        assertThat(counts.of(Facet.EVIDENCE)).containsExactly(new Count("VERIFIED", 1));
        assertThat(counts.of(Facet.KIND)).containsExactly(new Count("COOPERATIVE", 1));
        PriceSpread prices = Objects.requireNonNull(counts.prices());
        assertThat(prices)
                .isEqualTo(new PriceSpread(90_000, 90_000, List.of(new PriceSpread.Step(50_000L, 100_000L, 1))));
    }

    @Test
    void aStepOfPricesCountsWhatItsBoundsFind() {
        PriceSpread prices = Objects.requireNonNull(ask(question().page(0, null).counting(List.of(Facet.PRICE)))
                .counts()
                .prices());
        assertThat(prices.min()).isEqualTo(12_000);
        assertThat(prices.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(
                                ask(question().priced(step.from(), step.to())).total())
                        .isEqualTo(step.count()));
    }

    @Test
    void aProvinceNarrowsItsOwnRegionOnly() {
        assertThat(ids(question().madeIn(List.of("MA-12", "MA-05")).choosing(Facet.PROVINCE, List.of("MA-OUD"))))
                .containsExactlyInAnyOrder("dakhla", "pot", "azilal");
        assertThat(ids(question().madeIn(List.of("MA-12")).choosing(Facet.PROVINCE, List.of("MA-TIZ"))))
                .containsExactlyInAnyOrder("dakhla", "pot");
    }

    @Test
    void whatIsNearIsFoundAndTheNearestComesFirst() {
        assertThat(ids(question().around(new Near(23.7, -15.9, 5)))).containsExactlyInAnyOrder("dakhla", "pot");
        assertThat(ids(question().around(new Near(32.3, -6.3, 500)).sortedBy(ProductSort.DISTANCE)))
                .containsExactly("azilal");
        assertThat(ids(question().around(new Near(0, 0, 500)))).isEmpty();
    }

    @Test
    void aFirstPageIsSpreadOverMakersAndTheNextBringsWhatHadToWait() throws IOException {
        try (Market many = new Market(elasticsearch.address(), "spread")) {
            for (int one = 0; one < 60; one++)
                many.put(IndexKind.PRODUCTS, "big" + one, piece("big" + one, one, "big"));
            for (int one = 0; one < 4; one++)
                many.put(IndexKind.PRODUCTS, "small" + one, piece("small" + one, -1 - one, "small"));
            many.put(IndexKind.PRODUCTS, "last", piece("last", -9, "last"));
            many.refresh();
            ProductQuestion page = ProductQuestion.in("fr").page(6, null);
            ProductResult first = ask(many, page);
            assertThat(first.items())
                    .extracting(ProductDocument::id)
                    .containsExactly("big59", "big58", "big57", "small0", "small1", "small2");
            assertThat(first.total()).isEqualTo(65);
            ProductResult second = ask(many, page.page(6, first.next()));
            assertThat(second.items()).extracting(ProductDocument::id).startsWith("big56", "big55");
            assertThat(second.total()).isEqualTo(65);
            assertThat(ask(many, page.byMakers(List.of("big"))).items())
                    .extracting(ProductDocument::id)
                    .containsExactly("big59", "big58", "big57", "big56", "big55", "big54");
        }
    }

    private static ProductDocument piece(String id, int second, String maker) {
        return Market.product(id, Map.of("fr", "Tapis"), "tapis", "MA-12", 100, OLD.plusSeconds(1000L + second), maker);
    }

    private static ProductResult ask(Market asked, ProductQuestion question) {
        return ((Answer.Found<ProductResult>) asked.search.products().search(question)).result();
    }

    @ParameterizedTest
    @EnumSource(value = ProductSort.class, names = "DISTANCE", mode = EnumSource.Mode.EXCLUDE)
    void pagesNeitherRepeatNorSkipWhileTheIndexChanges(ProductSort sort) throws IOException {
        String prefix = "moving" + sort.ordinal();
        try (Market many = new Market(elasticsearch.address(), prefix)) {
            Random random = new Random(7);
            List<String> there =
                    IntStream.range(0, 90).mapToObj("p%02d"::formatted).toList();
            for (String id : there) many.put(IndexKind.PRODUCTS, id, moved(id, random));
            many.refresh();
            List<String> seen = new ArrayList<>();
            String cursor = null;
            do {
                ProductResult result = ask(
                        many,
                        ProductQuestion.in("fr")
                                .withText("tapis")
                                .sortedBy(sort)
                                .page(7, cursor));
                result.items().forEach(product -> seen.add(product.id()));
                cursor = result.next();
                // Every score, price and date changes; what is new may come or not.
                for (String id : there) many.put(IndexKind.PRODUCTS, id, moved(id, random));
                String newcomer = "new" + seen.size();
                many.put(IndexKind.PRODUCTS, newcomer, moved(newcomer, random));
                many.refresh();
            } while (cursor != null);
            assertThat(seen).doesNotHaveDuplicates().containsAll(there);
        }
    }

    private static ProductDocument moved(String id, Random random) {
        String title = "Tapis " + "noué ".repeat(random.nextInt(8));
        return Market.product(
                id,
                Map.of("fr", title),
                "poterie",
                "MA-12",
                1000 + random.nextInt(9000),
                OLD.plusSeconds(random.nextInt(9000)),
                "m" + random.nextInt(9));
    }

    @ParameterizedTest
    @CsvSource({
        "dakh, REGION MA-12",
        "الداخ, REGION MA-12",
        "dajl, REGION MA-12",
        "dakhal, REGION MA-12",
        "tizn, PROVINCE MA-TIZ",
        "fakh, CRAFT poterie",
        "زرب, CRAFT tapis",
        "tapis noué, PRODUCT handle-azilal",
        "cerámica az, PRODUCT handle-pot",
        "echarpe et potereis, PRODUCT handle-pot"
    })
    void whatIsTypedSuggestsWhatMayBeMeant(String text, String expected) {
        assertThat(market.search.suggestions().of(text, List.of("MA-05", "MA-12", "MA-09")))
                .extracting(suggestion -> suggestion.kind() + " " + suggestion.value())
                .contains(expected)
                .doesNotContain("PRODUCT handle-hidden")
                .hasSizeLessThanOrEqualTo(13);
    }

    @Test
    void anythingMayBeTypedAndNothingSuggestsNothing() {
        for (String text : List.of("", " ", "\u0000", "x".repeat(5000), "*", "\"(", "🧶", "a b c d e f g h"))
            assertThat(market.search.suggestions().of(text, List.of())).isEmpty();
    }

    @Test
    void aHandleLeadsToItsProductAndAFormerOneToTheNewName() {
        ProductSearch products = market.search.products();
        assertThat(products.byHandle("handle-pot", List.of("MA-12"))).isInstanceOf(Lookup.Here.class);
        assertThat(products.byHandle("ancien-pot", List.of())).isEqualTo(new Lookup.Moved<>("handle-pot"));
        assertThat(products.byHandle("handle-pot", List.of("MA-05"))).isInstanceOf(Lookup.Nowhere.class);
        assertThat(products.byHandle("../x".repeat(100), List.of())).isInstanceOf(Lookup.Nowhere.class);
    }

    @Test
    void aForeignCursorIsRefused() {
        assertThat(market.search.products().search(question().page(10, "abc")))
                .isEqualTo(new Answer.Refused<ProductResult>(Refusal.cursor()));
    }

    /** Every analyzer with texts that show what it does, in {@code src/test/golden/analysis.txt}. */
    @Test
    void eachAnalyzerSplitsAndFoldsItsOwnWay() throws IOException {
        StringBuilder analysed = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("src/test/golden/analysis.txt"))) {
            String[] cells = line.split(" \\| ", -1);
            String tokens = String.join(" ", market.tokens(new Market.TextAnalysis(cells[0], cells[1])));
            analysed.append(cells[0])
                    .append(" | ")
                    .append(cells[1])
                    .append(" | ")
                    .append(tokens);
            analysed.append('\n');
        }
        Golden.check(Path.of("src/test/golden/analysis.txt"), analysed.toString());
    }

    @Test
    void textsAndNamesAreHeardAlike() throws IOException {
        for (String term : WordLists.read(Samples.WORDS).groups().stream()
                .flatMap(List::stream)
                .filter(term -> Folding.words(term).size() == 1 && !term.contains("'"))
                .toList())
            assertThat(String.join(" ", market.tokens(new Market.TextAnalysis("sound", term))))
                    .as(term)
                    .isEqualTo(Sound.of(Folding.key(term)));
    }

    @Test
    void anElasticsearchThatIsAwayIsToldWithinThreeSeconds() throws IOException {
        URI nobody = URI.create("http://127.0.0.1:" + Ports.free());
        try (Search away = Search.open(
                ConnectionSettings.forSearch(List.of(nobody), null),
                MarketIndices.read("sample", Path.of("../../../config/elasticsearch")),
                Samples.WORDS,
                Clock.systemUTC())) {
            long started = System.nanoTime();
            assertThatThrownBy(() -> away.products().search(question())).isInstanceOf(SearchUnavailableException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(3));
            assertThat(away.status()).isEqualTo(new SearchStatus(false, false));
        }
    }

    @Test
    void aMarketThatIsNotBuiltYetIsToldAsAway() throws IOException {
        try (Search empty = Search.open(
                ConnectionSettings.forSearch(List.of(elasticsearch.address()), null),
                MarketIndices.read("nothing", Path.of("../../../config/elasticsearch")),
                Samples.WORDS,
                Clock.systemUTC())) {
            assertThatThrownBy(() -> empty.references().now()).isInstanceOf(SearchUnavailableException.class);
            assertThat(empty.status()).isEqualTo(new SearchStatus(true, false));
        }
    }

    private static void exhibited(Market rooms, String id, Instant from, Instant until) throws IOException {
        var json = ElasticsearchConnection.documents();
        var piece =
                (ObjectNode) json.valueToTree(Market.product(id, Map.of("fr", "Tapis"), "tapis", "MA-12", 100, OLD));
        piece.set(
                "exhibited",
                json.valueToTree(
                        List.of(new ProductDocument.Exhibited("x", "h", "s", new ProductDocument.Span(from, until)))));
        rooms.put(IndexKind.PRODUCTS, id, piece);
    }

    private static void showing(Market rooms, ShowingDocument document) throws IOException {
        rooms.put(IndexKind.SHOWINGS, document.key(), document);
    }

    @Test
    void whatIsExhibitedNowIsFoundAndCountedByTheClock() throws IOException {
        try (Market rooms = new Market(elasticsearch.address(), "rooms")) {
            Instant now = Instant.now();
            exhibited(rooms, "now", now.minusSeconds(60), now.plusSeconds(600));
            exhibited(rooms, "over", now.minusSeconds(600), now.minusSeconds(60));
            exhibited(rooms, "soon", now.plusSeconds(600), null);
            exhibited(rooms, "always", null, null);
            rooms.refresh();

            ProductQuestion question = ProductQuestion.in("fr").counting(List.of(Facet.EXHIBITED));
            ProductResult all =
                    ((Answer.Found<ProductResult>) rooms.search.products().search(question)).result();
            ProductResult shown = ((Answer.Found<ProductResult>)
                            rooms.search.products().search(question.choosing(Facet.EXHIBITED, List.of(Facet.NOW))))
                    .result();

            assertThat(all.total()).isEqualTo(4);
            assertThat(all.counts().of(Facet.EXHIBITED)).containsExactly(new Count(Facet.NOW, 2));
            assertThat(shown.items()).extracting(ProductDocument::id).containsExactlyInAnyOrder("now", "always");
            assertThat(rooms.search.products().byIds(List.of("now", "over", "nobody"), List.of("MA-12")))
                    .containsOnlyKeys("now", "over");
            assertThat(rooms.search.products().byIds(List.of("now"), List.of("MA-05")))
                    .isEmpty();
        }
    }

    @Test
    void standsAreFoundByExhibitionIdAndLabelAndWhatIsGoneIsNot() throws IOException {
        try (Market rooms = new Market(elasticsearch.address(), "halls")) {
            var json = ElasticsearchConnection.documents();
            for (int number = 3; number >= 1; number--) {
                Showing.Stand stand = new Showing.Stand(
                        "s" + number,
                        "S00000" + number,
                        "x",
                        null,
                        "" + number,
                        number,
                        Map.of(),
                        Map.of(),
                        null,
                        new Showing.Area(number, 0, 1, 1),
                        List.of());
                showing(
                        rooms,
                        new ShowingDocument(
                                "stand", stand.id(), false, "x", stand.code(), null, json.valueToTree(stand)));
            }
            showing(rooms, new ShowingDocument("stand", "s2", true, null, null, null, null));
            rooms.refresh();

            Showings showings = rooms.search.showings();
            assertThat(showings.contents("x").stands())
                    .extracting(Showing.Stand::id)
                    .containsExactly("s1", "s3");
            assertThat(showings.contents("y").stands()).isEmpty();
            assertThat(showings.stand("s3").orElseThrow().area()).isEqualTo(new Showing.Area(3, 0, 1, 1));
            assertThat(showings.stand("s2")).isEmpty();
            assertThat(showings.labelled("S000001").orElseThrow().id()).isEqualTo("s1");
            assertThat(showings.labelled("S000002")).isEmpty();
            assertThat(showings.overview().halls()).isEmpty();
            assertThat(showings.programme(Instant.now(), 10)).isEmpty();
            assertThat(showings.places(List.of("none"))).isEmpty();
        }
    }

    private static void rule(String type, String id, Object rule) throws IOException, InterruptedException {
        ReferenceDocument document = new ReferenceDocument(
                type,
                id,
                rule == null,
                rule == null ? null : ElasticsearchConnection.documents().valueToTree(rule));
        market.put(IndexKind.REFERENCES, document.key(), document);
        market.refresh();
        // References are a second old at most.
        Thread.sleep(1100);
    }

    private static Merchandising.Placement placement(String action, String product, Instant until) {
        return new Merchandising.Placement(
                "m", product, action, "tapis", null, null, action.equals("PIN") ? 1 : null, null, null, until);
    }

    @Test
    void whatMerchantsPinFitsAndWhatTheyHideDoesNotWithTrueCountsUntilItsDatePasses() throws Exception {
        ProductQuestion rugs = question().withText("tapis");
        List<String> usual = ids(rugs);
        assertThat(usual).containsExactlyInAnyOrder("azilal", "dakhla");
        try {
            rule("placement", "m", placement("PIN", "pot", null));
            ProductResult pinned = ask(rugs);
            assertThat(pinned.items().get(0).id()).isEqualTo("pot");
            assertThat(pinned.total()).isEqualTo(3);
            assertThat(pinned.counts().of(Facet.CRAFT)).contains(new Count("poterie", 1));
            ProductResult first = ask(rugs.page(1, null));
            assertThat(first.items()).extracting(ProductDocument::id).containsExactly("pot");
            assertThat(ids(rugs.page(24, first.next()))).containsExactlyElementsOf(usual);
            assertThat(ids(question().withText("grand tapis"))).doesNotContain("pot");

            Instant until = Instant.now().plusSeconds(6);
            rule("placement", "m", placement("HIDE", "dakhla", until));
            assertThat(ids(rugs)).containsExactly("azilal");
            assertThat(ask(rugs).total()).isEqualTo(1);
            assertThat(ask(rugs).counts().of(Facet.REGION)).containsExactly(new Count("MA-05", 1));
            assertThat(suggested("tapis")).contains("handle-azilal").doesNotContain("handle-dakhla");
            assertThat(suggested("tapi")).contains("handle-dakhla");
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), until).toMillis()) + 10);
            assertThat(ids(rugs)).as("nobody wrote anything").containsExactlyElementsOf(usual);
        } finally {
            rule("placement", "m", null);
        }
    }

    private static List<String> suggested(String text) {
        return market.search.suggestions().of(text, List.of("MA-05", "MA-12")).stream()
                .filter(suggestion -> suggestion.kind() == Suggestion.Kind.PRODUCT)
                .map(Suggestion::value)
                .toList();
    }

    @Test
    void merchantsSynonymsHoldUntilTheirDate() throws Exception {
        try {
            Instant until = Instant.now().plusSeconds(4);
            rule("synonym", "s", new Merchandising.Synonym("s", "zwrblx", List.of("poteries"), 80, null, until));
            assertThat(ask(question().withText("zwrblx")).heard().relaxed()).isEmpty();
            assertThat(ids(question().withText("zwrblx"))).containsExactly("pot");
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), until).toMillis()) + 1100);
            assertThat(ask(question().withText("zwrblx")).heard().relaxed()).isNotEmpty();
        } finally {
            rule("synonym", "s", null);
        }
    }
}
