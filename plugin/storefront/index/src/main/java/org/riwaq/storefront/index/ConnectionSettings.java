package org.riwaq.storefront.index;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to Elasticsearch.
 *
 * @param uris its nodes, tried in turn: {@code http(s)://host:port}
 * @param apiKey for a cluster with security, as Elasticsearch encodes it, or null
 * @param connectTimeout how long a node may take to accept
 * @param readTimeout how long an answer may take
 */
public record ConnectionSettings(
        List<URI> uris, @Nullable String apiKey, Duration connectTimeout, Duration readTimeout) {
    public ConnectionSettings {
        uris = List.copyOf(uris);
        if (uris.isEmpty()) throw new IllegalArgumentException("Elasticsearch needs at least one address");
        for (URI uri : uris)
            if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme()))
                throw new IllegalArgumentException("An address is http(s)://host:port, not " + uri);
    }

    /** For questions that a shopper waits for: an answer within 3 s or none. */
    public static ConnectionSettings forSearch(List<URI> uris, @Nullable String apiKey) {
        return new ConnectionSettings(uris, apiKey, Duration.ofSeconds(1), Duration.ofSeconds(3));
    }

    /** For bulk writing, which a busy node may take its time over. */
    public static ConnectionSettings forIndexing(List<URI> uris, @Nullable String apiKey) {
        return new ConnectionSettings(uris, apiKey, Duration.ofSeconds(2), Duration.ofSeconds(60));
    }
}
