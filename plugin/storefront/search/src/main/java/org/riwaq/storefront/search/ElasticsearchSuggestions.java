package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.search.Suggestion.Kind;

/** Suggestions from the names in memory and from Elasticsearch. */
final class ElasticsearchSuggestions implements Suggestions {
    private static final Map<Kind, Integer> IN_MEMORY = Map.of(Kind.REGION, 2, Kind.PROVINCE, 2, Kind.CRAFT, 3);
    private static final int MAKERS = 2;
    private static final int PRODUCTS = 4;

    /** A single letter begins half the names there are. */
    private static final int SHORTEST_ASKED = 2;

    private final Elasticsearch elasticsearch;
    private final ElasticsearchReferences references;
    private final Clock clock;
    private volatile @Nullable NameBeginnings names;

    ElasticsearchSuggestions(Elasticsearch elasticsearch, ElasticsearchReferences references, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.references = references;
        this.clock = clock;
    }

    /** Of a document, what a suggestion needs. */
    record Titled(
            String handle,
            @Nullable Map<String, String> title,
            @Nullable Map<String, String> name) {}

    @Override
    public List<Suggestion> of(String text, Collection<String> regions) {
        String read = text.substring(0, Math.min(MAX_TEXT, text.length())).strip();
        if (read.isEmpty()) return List.of();
        List<Suggestion> found = new ArrayList<>(beginnings().of(read, IN_MEMORY, regions));
        if (read.length() < SHORTEST_ASKED) return found;
        Instant now = clock.instant();
        found.addAll(asked(
                IndexKind.MAKERS,
                SuggestionQuery.makers(read, regions, MAKERS, now),
                maker -> new Suggestion(Kind.MAKER, maker.handle, texts(maker.name))));
        found.addAll(asked(
                IndexKind.PRODUCTS,
                SuggestionQuery.products(
                        read, regions, PRODUCTS, now, Placed.hidden(references.placements(), read, regions, now)),
                product -> new Suggestion(Kind.PRODUCT, product.handle, texts(product.title))));
        return found;
    }

    private List<Suggestion> asked(
            IndexKind kind, SearchRequest.Builder request, Function<Titled, Suggestion> suggestion) {
        return elasticsearch.search(kind, request, Titled.class).hits().hits().stream()
                .map(hit -> suggestion.apply(Objects.requireNonNull(hit.source())))
                .toList();
    }

    private static Map<String, String> texts(@Nullable Map<String, String> texts) {
        return texts == null ? Map.of() : texts;
    }

    private NameBeginnings beginnings() {
        References.Snapshot now = references.now();
        NameBeginnings present = names;
        if (present != null && present.areOf(now)) return present;
        NameBeginnings renewed = new NameBeginnings(now);
        names = renewed;
        return renewed;
    }
}
