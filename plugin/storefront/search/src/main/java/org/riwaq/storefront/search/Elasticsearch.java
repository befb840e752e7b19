package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.MarketIndices;

/** Asks Elasticsearch, and tells being away from being wrong. */
final class Elasticsearch {
    private final ElasticsearchClient client;
    private final MarketIndices indices;

    Elasticsearch(ElasticsearchClient client, MarketIndices indices) {
        this.client = client;
        this.indices = indices;
    }

    /** A search among the documents of a kind. */
    <D> SearchResponse<D> search(IndexKind kind, SearchRequest.Builder request, Class<D> document) {
        return ask(() -> client.search(request.index(indices.alias(kind)).build(), document));
    }

    /** Documents by id; what is not there is left out. */
    <D> Map<String, D> documents(IndexKind kind, Collection<String> ids, Class<D> document) {
        if (ids.isEmpty()) return Map.of();
        return ask(() -> {
            Map<String, D> found = new LinkedHashMap<>();
            client.mget(get -> get.index(indices.alias(kind)).ids(List.copyOf(ids)), document).docs().stream()
                    .filter(item -> item.isResult() && item.result().found())
                    .forEach(item -> found.put(
                            item.result().id(),
                            Objects.requireNonNull(item.result().source())));
            return found;
        });
    }

    /** Whether there is anything of a kind to be searched. */
    boolean exists(IndexKind kind) {
        return ask(() -> client.indices()
                .existsAlias(alias -> alias.name(indices.alias(kind)))
                .value());
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (ElasticsearchException refused) {
            // 404: the market is not built yet. 429 and 5xx: too busy, or short of a shard.
            if (refused.status() == 404 || refused.status() == 429 || refused.status() >= 500)
                throw new SearchUnavailableException("Elasticsearch cannot answer now", refused);
            throw new IllegalStateException("A question that Elasticsearch does not understand", refused);
        } catch (IOException away) {
            throw new SearchUnavailableException("Elasticsearch is not reached", away);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws IOException;
    }
}
