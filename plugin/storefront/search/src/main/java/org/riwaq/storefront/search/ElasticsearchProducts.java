package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.StockDocument;

/** Products, looked up in Elasticsearch. */
final class ElasticsearchProducts implements ProductSearch {
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
        Answer<ChosenCrafts> crafts = ChosenCrafts.of(question.crafts(), vocabulary.references());
        if (crafts instanceof Answer.Found<ChosenCrafts> chosen) return page(question, vocabulary, chosen.result());
        return new Answer.Refused<>(((Answer.Refused<ChosenCrafts>) crafts).refusal());
    }

    private Answer<ProductResult> page(ProductQuestion question, Vocabulary vocabulary, ChosenCrafts crafts) {
        ProductQuestion unpaged = question.page(0, null);
        String cursor = question.cursor();
        Optional<List<FieldValue>> after = cursor == null ? Optional.of(List.of()) : Cursor.read(unpaged, cursor);
        if (after.isEmpty()) return new Answer.Refused<>(Refusal.cursor());
        Reading reading = Reading.of(question.text(), question.language(), vocabulary);
        Instant now = clock.instant();
        Relaxing<ProductDocument> asked = Relaxing.ask(
                reading,
                attempt -> elasticsearch.search(
                        IndexKind.PRODUCTS,
                        ProductQuery.page(question, attempt, crafts, now, after.get()),
                        ProductDocument.class));
        SearchResponse<ProductDocument> response = asked.response();
        List<Hit<ProductDocument>> hits = response.hits().hits();
        return new Answer.Found<>(new ProductResult(
                hits.stream().map(hit -> Objects.requireNonNull(hit.source())).toList(),
                total(response),
                Filters.counts(response.aggregations(), ProductQuery.REGIONS),
                Filters.counts(response.aggregations(), ProductQuery.CRAFTS),
                new Heard(
                        Chips.of(reading),
                        asked.relaxed(),
                        Spelling.better(reading, response.suggest()).orElse(null)),
                next(unpaged, hits, question.limit())));
    }

    static long total(SearchResponse<?> response) {
        return Objects.requireNonNull(response.hits().total()).value();
    }

    /** A full page may have a successor; whether it has, only asking tells. */
    static @Nullable String next(Object question, List<? extends Hit<?>> hits, int limit) {
        return limit == 0 || hits.size() < limit
                ? null
                : Cursor.after(question, hits.get(hits.size() - 1).sort());
    }

    @Override
    public Lookup<ProductDocument> byHandle(String handle, Collection<String> regions) {
        if (handle.length() > Handles.LONGEST) return new Lookup.Nowhere<>();
        SearchResponse<ProductDocument> response = elasticsearch.search(
                IndexKind.PRODUCTS, ProductQuery.handle(handle, regions, clock.instant()), ProductDocument.class);
        return Handles.lookup(response, handle, ProductDocument::handle);
    }

    @Override
    public Map<String, StockDocument> stocks(Collection<String> productIds) {
        if (productIds.size() > ProductQuestion.MAX_LIMIT)
            throw new IllegalArgumentException("At most " + ProductQuestion.MAX_LIMIT + " stocks at once");
        return elasticsearch.documents(IndexKind.STOCKS, productIds, StockDocument.class);
    }
}
