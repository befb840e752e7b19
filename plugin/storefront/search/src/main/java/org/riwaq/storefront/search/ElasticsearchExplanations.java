package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.ProductDocument;

/**
 * Asks the question as a shopper would, page by page, then each of its parts alone, of the few pieces that are explained:
 * what a part is worth to a piece is the score that it gives by itself.
 */
final class ElasticsearchExplanations implements Explanations {
    private static final int PAGE = 24;
    private static final int ABOVE = 2;

    private final Elasticsearch elasticsearch;
    private final ElasticsearchReferences references;
    private final ProductSearch products;
    private final Clock clock;

    ElasticsearchExplanations(
            Elasticsearch elasticsearch, ElasticsearchReferences references, ProductSearch products, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.references = references;
        this.products = products;
        this.clock = clock;
    }

    @Override
    public Lookup<Explanation> explain(ProductQuestion question, String handle) {
        Lookup<ProductDocument> asked = products.byHandle(handle, question.shownRegions());
        if (asked instanceof Lookup.Moved<ProductDocument> moved) return new Lookup.Moved<>(moved.handle());
        if (!(asked instanceof Lookup.Here<ProductDocument> here)) return new Lookup.Nowhere<>();
        List<ProductDocument> first = new ArrayList<>();
        ProductResult page = firstUpTo(question, here.document(), first);
        int place = place(first, here.document());
        List<ProductDocument> explained = new ArrayList<>(
                place == 0
                        ? first.subList(0, Math.min(1, first.size()))
                        : first.subList(Math.max(0, place - 1 - ABOVE), place - 1));
        explained.add(here.document());
        return new Lookup.Here<>(new Explanation(
                page.total(), place, question.sort(), page.heard().relaxed(), pieces(question, first, explained)));
    }

    /** @return the first page, which says how the text was read */
    private ProductResult firstUpTo(ProductQuestion question, ProductDocument wanted, List<ProductDocument> first) {
        @Nullable ProductResult opening = null;
        @Nullable String cursor = null;
        do {
            Answer<ProductResult> answer =
                    products.search(question.page(PAGE, cursor).counting(Set.of()));
            if (!(answer instanceof Answer.Found<ProductResult> found))
                throw new IllegalArgumentException("Refused: " + answer);
            opening = opening == null ? found.result() : opening;
            first.addAll(found.result().items());
            cursor = found.result().next();
        } while (cursor != null && first.size() < Explanation.LOOKED_THROUGH && place(first, wanted) == 0);
        return opening;
    }

    private static int place(List<ProductDocument> first, ProductDocument wanted) {
        for (int n = 0; n < first.size(); n++) if (first.get(n).id().equals(wanted.id())) return n + 1;
        return 0;
    }

    private List<Explanation.Piece> pieces(
            ProductQuestion question, List<ProductDocument> first, List<ProductDocument> explained) {
        Instant now = clock.instant();
        Placed placed = Placed.of(references.placements(), question, now);
        Reading reading = Reading.of(question.text(), question.language(), references.vocabulary());
        List<String> ids = explained.stream().map(ProductDocument::id).toList();
        Map<String, List<Explanation.Reason>> reasons = new HashMap<>();
        ids.forEach(id -> reasons.put(id, new ArrayList<>()));
        for (ProductQuery.Asked part : ProductQuery.asked(reading, question.language())) {
            Map<String, Double> points = points(ids, part.query());
            if (part.text().isEmpty() && points.isEmpty()) continue;
            ids.forEach(id -> Objects.requireNonNull(reasons.get(id))
                    .add(new Explanation.Reason(part.kind(), part.text(), points.getOrDefault(id, 0.0))));
        }
        placed.boosted()
                .forEach((id, strength) -> reasons.getOrDefault(id, new ArrayList<>())
                        .add(new Explanation.Reason(null, "", Placed.worth(strength))));
        return explained.stream()
                .map(piece -> new Explanation.Piece(
                        place(first, piece),
                        Objects.requireNonNullElse(piece.handle(), piece.id()),
                        piece.title(),
                        piece.maker().handle(),
                        standing(placed, piece.id()),
                        Objects.requireNonNull(reasons.get(piece.id()))))
                .toList();
    }

    private static Explanation.Standing standing(Placed placed, String id) {
        if (placed.pinned().contains(id)) return Explanation.Standing.PINNED;
        if (placed.hidden().contains(id)) return Explanation.Standing.HIDDEN;
        return placed.boosted().containsKey(id) ? Explanation.Standing.BOOSTED : Explanation.Standing.ORDINARY;
    }

    private Map<String, Double> points(List<String> ids, Query part) {
        BoolQuery.Builder alone =
                new BoolQuery.Builder().filter(Filters.any("id", ids)).must(part);
        SearchRequest.Builder request = new SearchRequest.Builder()
                .size(ids.size())
                .source(source -> source.fetch(false))
                .query(query -> query.bool(alone.build()));
        Map<String, Double> points = new HashMap<>();
        for (Hit<ProductDocument> hit : elasticsearch
                .search(IndexKind.PRODUCTS, request, ProductDocument.class)
                .hits()
                .hits()) points.put(Objects.requireNonNull(hit.id()), Objects.requireNonNullElse(hit.score(), 0.0));
        return points;
    }
}
