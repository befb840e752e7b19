package org.riwaq.storefront.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riwaq.contract.FactType;
import org.riwaq.contract.ProductFact;
import org.riwaq.contract.Publication;
import org.riwaq.contract.StockFact;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineSettings;
import org.riwaq.storefront.index.ConnectionSettings;
import org.riwaq.storefront.index.MarketIndices;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.search.Answer;
import org.riwaq.storefront.search.Lookup;
import org.riwaq.storefront.search.ProductQuestion;
import org.riwaq.storefront.search.ProductResult;
import org.riwaq.storefront.search.Search;
import org.riwaq.storefront.search.SearchUnavailableException;

class IndexerIT {
    private static final Path DEFINITIONS = Path.of("../../../config/elasticsearch");
    private static final AtomicInteger MARKETS = new AtomicInteger();
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    private final String prefix = "market" + MARKETS.incrementAndGet();
    private final List<AutoCloseable> open = new ArrayList<>();
    private FakeEngine engine;
    private Search search;

    @BeforeEach
    void start() throws IOException {
        engine = new FakeEngine();
        engine.save(FactType.REGION, "MA-05", Facts.region("MA-05", "Béni Mellal-Khénifra"));
        engine.save(FactType.REGION, "MA-12", Facts.region("MA-12", "Dakhla-Oued Ed-Dahab"));
        engine.save(FactType.CRAFT, "tapis-azilal", Facts.craft("tapis-azilal", "textile"));
        search = Search.open(
                ConnectionSettings.forSearch(List.of(SharedElasticsearch.get().address()), null),
                MarketIndices.read(prefix, DEFINITIONS),
                DEFINITIONS.resolveSibling("search"),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable part : open) part.close();
        search.close();
        engine.close();
    }

    private Indexer index() {
        return index(DEFINITIONS, 500);
    }

    private Indexer index(Path definitions, int pageSize) {
        Indexer indexer = Indexer.start(
                Engine.open(new EngineSettings(engine.url(), FakeEngine.SECRET)),
                ConnectionSettings.forIndexing(List.of(SharedElasticsearch.get().address()), null),
                MarketIndices.read(prefix, definitions),
                new IndexerSettings(Duration.ofSeconds(2), pageSize, Duration.ofSeconds(1), Duration.ofSeconds(1)),
                Clock.systemUTC());
        open.add(indexer);
        return indexer;
    }

    private void save(ProductFact product) {
        engine.save(FactType.PRODUCT, product.id, product);
    }

    private ProductResult ask(ProductQuestion question) {
        return ((Answer.Found<ProductResult>) search.products().search(question)).result();
    }

    private List<String> titles() {
        return ask(ProductQuestion.in("fr").page(100, null)).items().stream()
                .map(product -> product.title().get("fr"))
                .sorted()
                .toList();
    }

    private void awaitTitles(String... titles) {
        await().atMost(SOON)
                .ignoreException(SearchUnavailableException.class)
                .untilAsserted(() -> assertThat(titles()).containsExactly(titles));
    }

    @Test
    void aSaveIsFoundByRegionWithinTwoSecondsEvenInAStorm() throws Exception {
        index();
        save(Facts.product("p", "Tapis", "MA-05", 100));
        awaitTitles("Tapis");
        AtomicBoolean storm = new AtomicBoolean(true);
        Thread writer = new Thread(() -> {
            for (int n = 0; storm.get(); n++) {
                save(Facts.product("s" + n % 200, "Autre", "MA-05", n));
                sleep(5);
            }
        });
        writer.start();
        try {
            for (int n = 0; n < 10; n++) {
                long saved = System.nanoTime();
                String region = n % 2 == 0 ? "MA-12" : "MA-05";
                save(Facts.product("p", "Tapis " + n, region, 100));
                String title = "Tapis " + n;
                await().atMost(Duration.ofSeconds(2))
                        .pollInterval(Duration.ofMillis(50))
                        .until(() ->
                                ask(ProductQuestion.in("fr")
                                                .madeIn(List.of(region))
                                                .withText(title))
                                        .items()
                                        .stream()
                                        .anyMatch(product -> product.title().containsValue(title)));
                assertThat(Duration.ofNanos(System.nanoTime() - saved)).isLessThan(Duration.ofSeconds(2));
            }
        } finally {
            storm.set(false);
            writer.join();
        }
    }

    @Test
    void whatMayNotBeShownIsNotFound() {
        Instant now = Instant.now();
        save(Facts.product("shown", "Montré", "MA-05", 100));
        save(Facts.product("no-maker", "Sans artisan", 1, Facts.SHOWN, Facts.making("tapis-azilal", "MA-05"), null));
        save(Facts.product("no-origin", "Sans origine", 1, Facts.SHOWN, null, Facts.maker("atlas")));
        Publication off = new Publication(false, null, null);
        save(Facts.product("off", "Éteint", 1, off, Facts.making("tapis-azilal", "MA-05"), Facts.maker("atlas")));
        Publication over = new Publication(true, null, now.minusSeconds(60));
        save(Facts.product("over", "Passé", 1, over, Facts.making("tapis-azilal", "MA-05"), Facts.maker("atlas")));
        index();
        awaitTitles("Montré");
        assertThat(search.products().byHandle("handle-no-maker", List.of())).isInstanceOf(Lookup.Nowhere.class);
        // Nobody writes; the date passes.
        Instant from = Instant.now().plusSeconds(4);
        Publication soon = new Publication(true, from, null);
        save(Facts.product("soon", "Bientôt", 1, soon, Facts.making("tapis-azilal", "MA-05"), Facts.maker("atlas")));
        awaitTitles("Bientôt", "Montré");
        assertThat(Instant.now()).isAfterOrEqualTo(from);
    }

    @Test
    void aDeletionIsFinalWhateverComesAgain() {
        save(Facts.product("a", "A", "MA-05", 1));
        save(Facts.product("b", "B", "MA-05", 1));
        index();
        awaitTitles("A", "B");
        engine.delete(FactType.PRODUCT, "a");
        awaitTitles("B");
        engine.repeatAll();
        save(Facts.product("c", "C", "MA-05", 1));
        awaitTitles("B", "C");
    }

    @Test
    void stockFollowsWithoutTouchingTheProduct() {
        save(Facts.product("p", "Tapis", "MA-05", 100));
        engine.save(FactType.STOCK, "p", new StockFact("p", "CHECKED", 3));
        index();
        awaitTitles("Tapis");
        assertThat(search.products().stocks(List.of("p", "unknown")))
                .containsOnlyKeys("p")
                .allSatisfy((id, stock) -> assertThat(stock.available()).isEqualTo(3));
        engine.save(FactType.STOCK, "p", new StockFact("p", "CHECKED", 0));
        await().atMost(SOON)
                .until(() -> !search.products().stocks(List.of("p")).get("p").inStock());
        awaitTitles("Tapis");
    }

    @Test
    void aMakerIsFoundUnderItsFormerHandle() {
        engine.save(FactType.MAKER, "m", Facts.makerFact("m", "atlas", "MA-05"));
        index();
        await().atMost(SOON)
                .ignoreException(SearchUnavailableException.class)
                .until(() -> search.makers().byHandle("atlas", List.of()) instanceof Lookup.Here);
        assertThat(search.makers().byHandle("ancien-atlas", List.of())).isEqualTo(new Lookup.Moved<>("atlas"));
        assertThat(search.makers().byHandle("atlas", List.of("MA-12"))).isInstanceOf(Lookup.Nowhere.class);
    }

    @Test
    void twoIndexersRacingOverOneProductEndWithItsNewestState() {
        save(Facts.product("p", "Début", "MA-05", 1));
        index(DEFINITIONS, 1);
        index(DEFINITIONS, 3);
        awaitTitles("Début");
        for (int n = 1; n <= 150; n++) save(Facts.product("p", "État " + n, "MA-05", n));
        awaitTitles("État 150");
        engine.repeatAll();
        save(Facts.product("q", "Dernier", "MA-05", 1));
        awaitTitles("Dernier", "État 150");
    }

    @Test
    void twoThatBuildTheFirstMarketTogetherLeaveOne() {
        IntStream.range(0, 300).forEach(n -> save(Facts.product("p" + n, "Tapis", "MA-05", n)));
        Indexer one = index();
        Indexer two = index();
        await().atMost(SOON)
                .until(() -> one.status().searchable() && two.status().searchable());
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(ask(ProductQuestion.in("fr")).total()).isEqualTo(300));
    }

    @Test
    void aRebuildLosesNoChangeAndNoSearchFails() throws Exception {
        IntStream.range(0, 400).forEach(n -> save(Facts.product("p%03d".formatted(n), "Avant", "MA-05", n)));
        Indexer indexer = index(DEFINITIONS, 50);
        await().atMost(SOON).until(() -> indexer.status().searchable());
        await().atMost(SOON).until(() -> ask(ProductQuestion.in("fr")).total() == 400);

        AtomicInteger changed = new AtomicInteger();
        engine.whenProductsAreWalked = () -> {
            int n = changed.getAndIncrement();
            save(Facts.product("p%03d".formatted(n * 40), "Pendant", "MA-12", n));
            engine.delete(FactType.PRODUCT, "p%03d".formatted(n * 40 + 1));
        };
        AtomicInteger failed = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        Thread searcher = new Thread(() -> {
            while (!done.get()) {
                try {
                    if (ask(ProductQuestion.in("fr")).total() < 390) failed.incrementAndGet();
                } catch (SearchUnavailableException away) {
                    failed.incrementAndGet();
                }
            }
        });
        searcher.start();
        indexer.rebuild();
        await().atMost(SOON).until(() -> indexer.status().rebuilding());
        await().atMost(SOON).until(() -> !indexer.status().rebuilding());
        engine.whenProductsAreWalked = () -> {};
        save(Facts.product("last", "Après", "MA-12", 1));
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(ask(ProductQuestion.in("fr").madeIn(List.of("MA-12"))).total())
                    .isEqualTo(changed.get() + 1L);
            assertThat(ask(ProductQuestion.in("fr")).total()).isEqualTo(401L - changed.get());
        });
        done.set(true);
        searcher.join();
        assertThat(changed.get()).isGreaterThan(5);
        assertThat(failed).hasValue(0);
    }

    @Test
    void aCursorThatIsTooOldBuildsTheMarketAgain() throws Exception {
        save(Facts.product("a", "A", "MA-05", 1));
        Indexer first = index();
        awaitTitles("A");
        first.close();
        save(Facts.product("b", "B", "MA-05", 1));
        engine.delete(FactType.PRODUCT, "a");
        engine.forget();
        index();
        awaitTitles("B");
    }

    @Test
    void aRestartGoesOnWhereItStoodAndDoesNotWalkAgain() throws Exception {
        save(Facts.product("a", "A", "MA-05", 1));
        Indexer first = index();
        awaitTitles("A");
        first.close();
        int walks = engine.walks.get();
        save(Facts.product("b", "B", "MA-05", 1));
        index();
        awaitTitles("A", "B");
        assertThat(engine.walks).hasValue(walks);
    }

    @Test
    void changedMappingsBuildTheMarketAgainAtTheNextStart() throws Exception {
        save(Facts.product("a", "A", "MA-05", 1));
        Indexer first = index();
        awaitTitles("A");
        first.close();
        int walks = engine.walks.get();
        try (Stream<Path> files = Files.list(DEFINITIONS)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replace("\"500ms\"", "\"400ms\"");
                Files.writeString(directory.resolve(file.getFileName()), text);
            }
        }
        Indexer second = index(directory, 500);
        await().atMost(SOON)
                .until(() -> engine.walks.get() > walks && !second.status().rebuilding());
        save(Facts.product("b", "B", "MA-05", 1));
        awaitTitles("A", "B");
    }

    @Test
    void anEngineThatIsAwayIsToldAndWaitedFor() {
        save(Facts.product("a", "A", "MA-05", 1));
        Indexer indexer = index();
        awaitTitles("A");
        engine.away = true;
        await().atMost(SOON).until(() -> !indexer.status().engineReached());
        assertThat(indexer.status().searchable()).isTrue();
        assertThat(titles()).containsExactly("A");
        save(Facts.product("b", "B", "MA-05", 1));
        engine.away = false;
        awaitTitles("A", "B");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(indexer.status().lag()).isEqualTo(Duration.ZERO));
        assertThat(indexer.status().engineReached()).isTrue();
    }

    @Test
    void anElasticsearchThatWasKilledLosesNothing() {
        save(Facts.product("a", "A", "MA-05", 1));
        Indexer indexer = index();
        awaitTitles("A");
        SharedElasticsearch.kill();
        save(Facts.product("b", "B", "MA-05", 1));
        await().atMost(SOON).until(() -> !indexer.status().elasticsearchReached());
        assertThat(search.status().reached()).isFalse();
        SharedElasticsearch.restart();
        awaitTitles("A", "B");
        assertThat(indexer.status().elasticsearchReached()).isTrue();
    }

    @Test
    void aProductHasWhatItsPageNeeds() {
        save(Facts.product("p", "Tapis d’Azilal", "MA-05", 250000));
        index();
        awaitTitles("Tapis d’Azilal");
        Lookup<ProductDocument> found = search.products().byHandle("handle-p", List.of());
        ProductDocument product = ((Lookup.Here<ProductDocument>) found).document();
        assertThat(product.price()).isEqualTo(250000);
        assertThat(product.origin().region()).isEqualTo("MA-05");
        assertThat(product.materials()).containsExactly("laine");
        assertThat(product.craftPath()).containsExactly("tapis", "tapis-azilal");
        assertThat(product.leadTimeDays()).isEqualTo(12);
        assertThat(search.references().now().region("MA-05").orElseThrow().name())
                .containsEntry("fr", "Béni Mellal-Khénifra");
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
