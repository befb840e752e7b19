package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riwaq.storefront.index.TextLanguage;

/** Questions about products as requests; pure functions. */
final class ProductQuery {
    static final String REGIONS = "regions";
    static final String CRAFTS = "crafts";

    private static final TextQuery TEXT = new TextQuery(new Fields(
            "title",
            Map.of(
                    Meaning.Kind.CRAFT, new Fields.Field("craftPath", 10),
                    Meaning.Kind.REGION, new Fields.Field("origin.region", 8),
                    Meaning.Kind.PROVINCE, new Fields.Field("origin.province", 8),
                    Meaning.Kind.MATERIAL, new Fields.Field("materials", 5),
                    Meaning.Kind.COLOUR, new Fields.Field("colours", 4),
                    Meaning.Kind.MAKER_KIND, new Fields.Field("maker.kind", 3),
                    Meaning.Kind.MADE_TO_ORDER, new Fields.Field("madeToOrder", 3, List.of("true")),
                    Meaning.Kind.CERTIFIED, new Fields.Field("origin.evidence", 3, List.of("PROTECTED", "VERIFIED"))),
            "origin.region",
            Optional.of("price"),
            true));

    private ProductQuery() {}

    /**
     * A page with its counts. What is chosen in a facet filters the items and the other facet, never its own counts.
     *
     * @param attempt how what was typed is asked
     * @param after the cursor's sort values; empty for the first page
     */
    static SearchRequest.Builder page(
            ProductQuestion question, Attempt attempt, ChosenCrafts crafts, Instant now, List<FieldValue> after) {
        Optional<Query> regionChoice = question.regions().isEmpty()
                ? Optional.empty()
                : Optional.of(Filters.any("origin.region", question.regions()));
        Optional<Query> craftChoice = crafts.filter("craft");
        SearchRequest.Builder request = new SearchRequest.Builder()
                .size(question.limit())
                .trackTotalHits(total -> total.enabled(true))
                .query(query -> query.bool(narrowed(question, attempt, now)))
                .aggregations(REGIONS, Filters.facet("origin.region", craftChoice))
                .aggregations(CRAFTS, Filters.facet("craft", regionChoice))
                .sort(sort(question.sort(), attempt.reading().isTyped()));
        List<Query> choices = new ArrayList<>();
        regionChoice.ifPresent(choices::add);
        craftChoice.ifPresent(choices::add);
        Spelling.of(attempt.reading()).ifPresent(request::suggest);
        if (!choices.isEmpty()) request.postFilter(Filters.all(choices));
        if (!after.isEmpty()) request.searchAfter(after);
        return request;
    }

    private static BoolQuery narrowed(ProductQuestion question, Attempt attempt, Instant now) {
        BoolQuery.Builder bool = new BoolQuery.Builder().filter(Filters.visible(now));
        if (!question.shownRegions().isEmpty()) bool.filter(Filters.any("origin.region", question.shownRegions()));
        if (!question.makers().isEmpty()) bool.filter(Filters.any("maker.handle", question.makers()));
        Filters.between("price", question.minPrice(), question.maxPrice()).ifPresent(bool::filter);
        TEXT.addTo(bool, attempt, language(question.language()));
        return bool.build();
    }

    /** The product of a handle, or the one that had it before. */
    static SearchRequest.Builder handle(String handle, Collection<String> regions, Instant now) {
        List<Query> filters = new ArrayList<>(Filters.visible(now));
        if (!regions.isEmpty()) filters.add(Filters.any("origin.region", regions));
        return Handles.request(handle, filters);
    }

    /** Equals stand in the order of their ids, so that a cursor neither repeats nor skips. */
    private static List<SortOptions> sort(ProductSort sort, boolean typed) {
        SortOptions by = switch (sort) {
            case RELEVANCE -> typed ? score() : field("createdAt", SortOrder.Desc);
            case NEWEST -> field("createdAt", SortOrder.Desc);
            case PRICE -> field("price", SortOrder.Asc);
            case PRICE_DESCENDING -> field("price", SortOrder.Desc);
        };
        return List.of(by, field("id", SortOrder.Asc));
    }

    private static SortOptions score() {
        return SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    }

    private static SortOptions field(String name, SortOrder order) {
        return SortOptions.of(sort -> sort.field(field -> field.field(name).order(order)));
    }

    static TextLanguage language(String code) {
        return TextLanguage.of(code).orElseThrow(() -> new IllegalArgumentException("No such language: " + code));
    }
}
