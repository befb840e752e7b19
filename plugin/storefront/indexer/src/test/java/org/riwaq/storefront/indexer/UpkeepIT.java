package org.riwaq.storefront.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch._types.VersionType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riwaq.contract.FactType;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineSettings;
import org.riwaq.storefront.index.ConnectionSettings;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.MarketIndices;
import tools.jackson.databind.JsonNode;

/** A market's index broken on purpose, compared and built anew by hand. */
class UpkeepIT {
    private static final Path DEFINITIONS = Path.of("../../../config/elasticsearch");
    private static final Duration SETTLE = Duration.ofMillis(200);

    private static final AtomicInteger MARKETS = new AtomicInteger();

    private final MarketIndices indices = MarketIndices.read("upkeep" + MARKETS.incrementAndGet(), DEFINITIONS);
    private final ConnectionSettings settings =
            ConnectionSettings.forIndexing(List.of(SharedElasticsearch.get().address()), null);
    private final ElasticsearchConnection elasticsearch = ElasticsearchConnection.open(settings);
    private FakeEngine engine;
    private Engine link;
    private Upkeep upkeep;

    @BeforeEach
    void start() throws Exception {
        engine = new FakeEngine();
        engine.save(FactType.REGION, "MA-05", Facts.region("MA-05", "Béni Mellal-Khénifra"));
        for (int n = 0; n < 30; n++)
            engine.save(FactType.PRODUCT, "p" + (n + 10), Facts.product("p" + (n + 10), "Tapis " + n, "MA-05", n));
        link = Engine.open(new EngineSettings(engine.url(), FakeEngine.SECRET));
        upkeep = Upkeep.open(link, settings, indices, Clock.systemUTC());
    }

    @AfterEach
    void stop() throws Exception {
        upkeep.close();
        elasticsearch.close();
        engine.close();
    }

    private List<Difference> differences() throws Exception {
        return upkeep.compare(SETTLE).orElseThrow().differences();
    }

    @Test
    void whatDiffersIsNamedAndARebuildMendsIt() throws Exception {
        assertThat(upkeep.compare(SETTLE)).as("nothing was ever built").isEmpty();
        assertThat(upkeep.rebuild()).isPresent();
        Upkeep.Compared fresh = upkeep.compare(SETTLE).orElseThrow();
        assertThat(fresh.differences()).isEmpty();
        assertThat(fresh.compared()).isEqualTo(31);

        String products = indices.alias(IndexKind.PRODUCTS);
        elasticsearch.client().delete(delete -> delete.index(products).id("p11"));
        elasticsearch
                .client()
                .update(
                        update -> update.index(products).id("p12").doc(Map.of("title", Map.of("fr", "Autrement"))),
                        JsonNode.class);
        elasticsearch
                .client()
                .index(index -> index.index(products)
                        .id("p99")
                        .version(900L)
                        .versionType(VersionType.External)
                        .document(Map.of("id", "p99", "shown", true, "title", Map.of("fr", "Revenant"))));

        assertThat(differences())
                .containsExactlyInAnyOrder(
                        new Difference(Difference.Kind.MISSING, "product", "p11", "Tapis 1"),
                        new Difference(Difference.Kind.STALE, "product", "p12", "Tapis 2"),
                        new Difference(Difference.Kind.SURPLUS, "product", "p99", "Revenant"));
        assertThat(upkeep.rebuild()).isPresent();
        assertThat(differences()).isEmpty();
    }

    @Test
    void whatChangesMeanwhileIsNoDifference() throws Exception {
        Indexer indexer = Indexer.start(
                link,
                settings,
                indices,
                new IndexerSettings(Duration.ofSeconds(1), 10, Duration.ofSeconds(1), Duration.ofSeconds(1)),
                Clock.systemUTC());
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> indexer.status().searchable());
            upkeep.rebuild();
            engine.whenProductsAreWalked = () -> {
                engine.whenProductsAreWalked = () -> {};
                IntStream.range(10, 20)
                        .forEach(n -> engine.save(
                                FactType.PRODUCT, "p" + n, Facts.product("p" + n, "Renommé " + n, "MA-05", n)));
                engine.save(FactType.PRODUCT, "p50", Facts.product("p50", "Nouveau", "MA-05", 1));
                engine.delete(FactType.PRODUCT, "p30");
            };
            assertThat(upkeep.compare(Duration.ofSeconds(5)).orElseThrow().differences())
                    .isEmpty();
        } finally {
            indexer.close();
        }
    }
}
