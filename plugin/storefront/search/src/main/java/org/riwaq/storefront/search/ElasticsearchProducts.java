package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.StockDocument;

/** Products, looked up in Elasticsearch. */
final class ElasticsearchProducts implements ProductSearch {
    /** How often further makers are looked for; then a page is filled with more of the same. */
    private static final int FURTHER_DOWN = 2;

    private final Elasticsearch elasticsearch;
    private final ElasticsearchReferences references;
    private final Clock clock;

    ElasticsearchProducts(Elasticsearch elasticsearch, ElasticsearchReferences references, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.references = references;
        this.clock = clock;
    }

    @Override
    public Answer<ProductResult> search(ProductQuestion question) {
        Vocabulary vocabulary = references.vocabulary();
        Optional<Refusal> refusal = Rules.broken(question, vocabulary.references());
        if (refusal.isPresent()) return new Answer.Refused<>(refusal.get());
        Instant now = clock.instant();
        Answer<Choices> choices = Choices.of(question, vocabulary.references(), now);
        if (choices instanceof Answer.Found<Choices> chosen) return page(question, vocabulary, chosen.result(), now);
        return new Answer.Refused<>(((Answer.Refused<Choices>) choices).refusal());
    }

    private Answer<ProductResult> page(ProductQuestion question, Vocabulary vocabulary, Choices choices, Instant now) {
        ProductQuestion unpaged = question.page(0, null).counting(Set.of());
        String cursor = question.cursor();
        Optional<Cursor.Place> place = cursor == null ? Optional.of(Cursor.Place.START) : Cursor.read(unpaged, cursor);
        if (place.isEmpty()) return new Answer.Refused<>(Refusal.cursor());
        Placed placed = Placed.of(references.placements(), question, now);
        Asked asked = new Asked(question, choices, now, placed);
        Reading reading = Reading.of(question.text(), question.language(), vocabulary);
        ProductQuery.Left left = new ProductQuery.Left(place.get(), Set.of(), placed);
        Relaxing<ProductDocument> found = Relaxing.ask(reading, attempt -> ask(asked, attempt, left));
        SearchResponse<ProductDocument> response = found.response();
        List<Hit<ProductDocument>> page =
                spread(asked, found.attempt(), response.hits().hits());
        Heard heard = new Heard(
                Chips.of(reading),
                found.relaxed(),
                Spelling.better(reading, response.suggest()).orElse(null));
        return new Answer.Found<>(new ProductResult(
                page.stream().map(ElasticsearchProducts::document).toList(),
                Filters.total(response),
                FacetQuery.read(response.aggregations(), question.facets()),
                heard,
                isMore(place.get(), response, page, question.limit())
                        ? Cursor.write(unpaged, place.get().then(marks(page), lastSort(page)))
                        : null));
    }

    private static boolean isMore(
            Cursor.Place place, SearchResponse<?> response, List<Hit<ProductDocument>> page, int limit) {
        if (page.isEmpty()) return false;
        return place.after().isEmpty() ? Filters.left(response) > page.size() : page.size() == limit;
    }

    private record Asked(ProductQuestion question, Choices choices, Instant now, Placed placed) {}

    private SearchResponse<ProductDocument> ask(Asked asked, Attempt attempt, ProductQuery.Left left) {
        return elasticsearch.search(
                IndexKind.PRODUCTS,
                ProductQuery.page(asked.question, attempt, asked.choices, asked.now, left),
                ProductDocument.class);
    }

    /** A first page with its places spread over makers; asks further down where the first makers would fill it. */
    private List<Hit<ProductDocument>> spread(Asked asked, Attempt attempt, List<Hit<ProductDocument>> best) {
        int limit = asked.question.limit();
        if (!ProductQuery.isSpread(asked.question) || limit == 0) return best;
        List<Hit<ProductDocument>> ranked = new ArrayList<>(best);
        Asked uncounted = new Asked(asked.question.counting(Set.of()), asked.choices, asked.now, asked.placed);
        int window = limit * Exposure.DEPTH;
        for (int round = 0; best.size() == window && round < FURTHER_DOWN; round++) {
            Set<String> full = Exposure.full(ranked, ElasticsearchProducts::maker, limit);
            if (full.isEmpty()) break;
            Cursor.Place after = new Cursor.Place(marks(ranked), List.of());
            best = ask(uncounted, attempt, new ProductQuery.Left(after, full, asked.placed))
                    .hits()
                    .hits();
            ranked.addAll(best);
        }
        Set<String> pinned = Set.copyOf(asked.placed.pinned());
        return Exposure.page(
                ranked,
                ElasticsearchProducts::maker,
                hit -> pinned.contains(document(hit).id()),
                limit);
    }

    private static ProductDocument document(Hit<ProductDocument> hit) {
        return Objects.requireNonNull(hit.source());
    }

    private static String maker(Hit<ProductDocument> hit) {
        return document(hit).maker().handle();
    }

    private static List<String> marks(List<Hit<ProductDocument>> hits) {
        return hits.stream().map(hit -> document(hit).mark()).toList();
    }

    static List<FieldValue> lastSort(List<? extends Hit<?>> hits) {
        return hits.isEmpty() ? List.of() : hits.get(hits.size() - 1).sort();
    }

    @Override
    public Lookup<ProductDocument> byHandle(String handle, Collection<String> regions) {
        if (handle.length() > Handles.LONGEST) return new Lookup.Nowhere<>();
        SearchResponse<ProductDocument> response = elasticsearch.search(
                IndexKind.PRODUCTS, ProductQuery.handle(handle, regions, clock.instant()), ProductDocument.class);
        return Handles.lookup(response, handle, ProductDocument::handle);
    }

    @Override
    public Map<String, ProductDocument> byIds(Collection<String> ids, Collection<String> regions) {
        if (ids.isEmpty()) return Map.of();
        Map<String, ProductDocument> found = new HashMap<>();
        elasticsearch
                .search(IndexKind.PRODUCTS, ProductQuery.ids(ids, regions, clock.instant()), ProductDocument.class)
                .hits()
                .hits()
                .forEach(hit -> found.put(document(hit).id(), document(hit)));
        return found;
    }

    @Override
    public Map<String, StockDocument> stocks(Collection<String> productIds) {
        if (productIds.size() > ProductQuestion.MAX_LIMIT)
            throw new IllegalArgumentException("At most " + ProductQuestion.MAX_LIMIT + " stocks at once");
        return elasticsearch.documents(IndexKind.STOCKS, productIds, StockDocument.class);
    }
}
