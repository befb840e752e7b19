package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.riwaq.storefront.index.ConnectionSettings;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.Generation;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.Location;
import org.riwaq.storefront.index.Mark;
import org.riwaq.storefront.index.MarketIndices;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.ReferenceDocument;

/** A market filled by hand, as an indexer would leave it. */
final class Market implements AutoCloseable {
    private static final Instant EVER = Instant.parse("9999-12-31T23:59:59Z");

    private final ElasticsearchConnection connection;
    private final ElasticsearchClient client;
    private final MarketIndices indices;
    private final Generation generation;
    final Search search;

    Market(URI elasticsearch, String prefix) throws IOException {
        connection = ElasticsearchConnection.open(ConnectionSettings.forIndexing(List.of(elasticsearch), null));
        client = connection.client();
        indices = MarketIndices.read(prefix, Path.of("../../../config/elasticsearch"));
        generation = indices.next(Instant.now());
        for (IndexKind kind : IndexKind.values())
            client.indices()
                    .create(create -> create.index(indices.index(kind, generation))
                            .withJson(new StringReader(indices.definition(kind)))
                            .aliases(indices.alias(kind), alias -> alias));
        for (ReferenceDocument reference : Samples.REFERENCES) put(IndexKind.REFERENCES, reference.key(), reference);
        search = Search.open(
                ConnectionSettings.forSearch(List.of(elasticsearch), null), indices, Samples.WORDS, Clock.systemUTC());
    }

    void put(IndexKind kind, String id, Object document) throws IOException {
        client.index(
                index -> index.index(indices.index(kind, generation)).id(id).document(document));
    }

    void refresh() throws IOException {
        for (IndexKind kind : IndexKind.values())
            client.indices().refresh(refresh -> refresh.index(indices.index(kind, generation)));
    }

    List<String> tokens(TextAnalysis analysis) throws IOException {
        return client
                .indices()
                .analyze(analyze -> analyze.index(indices.alias(IndexKind.PRODUCTS))
                        .analyzer("riwaq_" + analysis.language())
                        .text(analysis.text()))
                .tokens()
                .stream()
                .map(token -> token.token())
                .toList();
    }

    record TextAnalysis(String language, String text) {}

    static ProductDocument product(
            String id, Map<String, String> title, String craft, String region, long price, Instant createdAt) {
        return product(id, title, craft, region, price, createdAt, "atlas");
    }

    static ProductDocument product(
            String id,
            Map<String, String> title,
            String craft,
            String region,
            long price,
            Instant createdAt,
            String maker) {
        boolean dakhla = region.equals("MA-12");
        return new ProductDocument(
                id,
                true,
                "handle-" + id,
                List.of("ancien-" + id),
                title,
                Map.of(),
                List.of(),
                price,
                price,
                "MAD",
                List.of(),
                craft,
                craft.contains("-") ? List.of(craft.substring(0, craft.indexOf('-')), craft) : List.of(craft),
                new ProductDocument.Origin(
                        "MADE_IN", region, dakhla ? "MA-OUD" : null, dakhla ? "VERIFIED" : "DECLARED", null, null),
                List.of(),
                List.of("laine"),
                dakhla ? List.of("rouge") : List.of(),
                ProductDocument.Size.UNKNOWN,
                price >= 90_000,
                null,
                new ProductDocument.Maker(
                        "id-" + maker,
                        maker,
                        Map.of("fr", "Coopérative Atlas"),
                        "COOPERATIVE",
                        null,
                        null,
                        true,
                        List.of()),
                Instant.EPOCH,
                EVER,
                createdAt,
                price < 100_000,
                dakhla ? new Location(23.7, -15.93) : new Location(32.3, -6.3),
                Mark.of(id),
                List.of());
    }

    @Override
    public void close() throws IOException {
        search.close();
        connection.close();
    }
}
