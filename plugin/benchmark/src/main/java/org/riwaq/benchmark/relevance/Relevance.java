package org.riwaq.benchmark.relevance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.riwaq.embedded.ElasticsearchSettings;
import org.riwaq.embedded.EmbeddedElasticsearch;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineSettings;
import org.riwaq.storefront.index.ConnectionSettings;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.MarketIndices;
import org.riwaq.storefront.indexer.Indexer;
import org.riwaq.storefront.indexer.IndexerSettings;
import org.riwaq.storefront.search.Search;

/**
 * Asks the judged questions of the storefront's search, of a plain {@code multi_match} on the same index and of the
 * engine's own search, and prints how well each answers. The first run starts a market and keeps its facts; the next
 * ones take seconds.
 */
public final class Relevance {
    private static final String PREFIX = "relevance";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path project;
    private final Path data;

    private Relevance(Path project, Path data) {
        this.project = project;
        this.data = data;
    }

    /**
     * @param arguments the project's directory, one for the snapshot, and if there is one that may be used, the address
     *     of a running Elasticsearch
     */
    public static void main(String[] arguments) throws Exception {
        Relevance relevance = new Relevance(Path.of(arguments[0]), Path.of(arguments[1]));
        Map<String, List<Judged>> questions = new LinkedHashMap<>();
        questions.put("The questions", Judged.read("questions.csv"));
        questions.put("Held out", Judged.read("held-out.csv"));
        questions.put("Fresh", Judged.read("fresh.csv"));
        List<Judged> all = questions.values().stream().flatMap(List::stream).toList();
        Snapshot snapshot = Snapshot.of(relevance.data.resolve("market.json"), relevance.project, all);
        // Maven hands an empty setting on as null.
        String running = arguments.length > 2 && arguments[2] != null ? arguments[2] : "";
        if (!running.isBlank()) {
            relevance.measure(snapshot, URI.create(running), questions);
            return;
        }
        Path server = ElasticsearchSettings.builtServer(relevance.project).orElseThrow();
        try (EmbeddedElasticsearch elasticsearch =
                EmbeddedElasticsearch.start(new ElasticsearchSettings(server, relevance.data.resolve("es")))) {
            relevance.measure(snapshot, elasticsearch.address(), questions);
        }
    }

    private void measure(Snapshot snapshot, URI elasticsearch, Map<String, List<Judged>> questions)
            throws IOException, InterruptedException {
        MarketIndices indices = MarketIndices.read(PREFIX, project.resolve("config/elasticsearch"));
        index(snapshot, elasticsearch, indices);
        try (ElasticsearchConnection connection =
                        ElasticsearchConnection.open(ConnectionSettings.forIndexing(List.of(elasticsearch), null));
                Search search = Search.open(
                        ConnectionSettings.forSearch(List.of(elasticsearch), null),
                        indices,
                        project.resolve("config/search"),
                        Clock.systemUTC())) {
            List<Contender> contenders = List.of(
                    new Ours(search.products()),
                    PlainMatch.of(connection.client(), indices),
                    new StockSearch(snapshot));
            Jury jury = new Jury(snapshot);
            for (var asked : questions.entrySet())
                System.out.println(new Report(asked.getKey(), jury, contenders, asked.getValue()).text());
        }
    }

    /** Builds the market anew, through the indexer. */
    private static void index(Snapshot snapshot, URI elasticsearch, MarketIndices indices)
            throws IOException, InterruptedException {
        try (SnapshotEngine engine = new SnapshotEngine(snapshot);
                Indexer indexer = Indexer.start(
                        Engine.open(new EngineSettings(engine.url(), SnapshotEngine.SECRET)),
                        ConnectionSettings.forIndexing(List.of(elasticsearch), null),
                        indices,
                        IndexerSettings.USUAL,
                        Clock.systemUTC())) {
            long begun = System.nanoTime();
            while (!indexer.status().searchable() || indexer.status().rebuilding()) {
                if (System.nanoTime() - begun > PATIENCE.toNanos())
                    throw new IOException("The market was not built in " + PATIENCE);
                TimeUnit.MILLISECONDS.sleep(100);
            }
            // Once the market is in use, its last documents are searchable within the refresh interval.
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
