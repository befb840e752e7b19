package org.riwaq.storefront.search;

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

/** Questions about makers as requests; pure functions. */
final class MakerQuery {
    static final String REGIONS = "regions";
    static final String CRAFTS = "crafts";

    private static final TextQuery TEXT = new TextQuery(new Fields(
            "name",
            Map.of(
                    Meaning.Kind.CRAFT, new Fields.Field("craftPath", 10),
                    Meaning.Kind.REGION, new Fields.Field("region", 8),
                    Meaning.Kind.PROVINCE, new Fields.Field("province", 8),
                    Meaning.Kind.MAKER_KIND, new Fields.Field("kind", 3)),
            "",
            Optional.empty(),
            false));

    private MakerQuery() {}

    static SearchRequest.Builder page(
            MakerQuestion question, Attempt attempt, ChosenCrafts crafts, Instant now, Cursor.Place place) {
        Optional<Query> regionChoice = question.regions().isEmpty()
                ? Optional.empty()
                : Optional.of(Filters.any("region", question.regions()));
        Optional<Query> craftChoice = crafts.filter("crafts");
        SearchRequest.Builder request = new SearchRequest.Builder()
                .size(question.limit())
                .trackTotalHits(total -> total.enabled(true))
                .query(query -> query.bool(narrowed(question, attempt, now)))
                .aggregations(
                        REGIONS,
                        Filters.among(craftChoice.stream().toList(), Map.of(Filters.VALUES, Filters.terms("region"))))
                .aggregations(
                        CRAFTS,
                        Filters.among(regionChoice.stream().toList(), Map.of(Filters.VALUES, Filters.terms("crafts"))))
                .sort(sort(attempt.reading().isTyped()));
        List<Query> choices = new ArrayList<>();
        regionChoice.ifPresent(choices::add);
        craftChoice.ifPresent(choices::add);
        if (!place.seen().isEmpty()) {
            request.aggregations(ProductQuery.TOTAL, Filters.among(List.copyOf(choices), Map.of()));
            choices.add(Query.of(query -> query.bool(bool -> bool.mustNot(place.shown()))));
        }
        if (!choices.isEmpty()) request.postFilter(Filters.all(choices));
        if (!place.after().isEmpty()) request.searchAfter(place.after());
        return request;
    }

    private static BoolQuery narrowed(MakerQuestion question, Attempt attempt, Instant now) {
        BoolQuery.Builder bool = new BoolQuery.Builder().filter(Filters.visible(now));
        if (!question.shownRegions().isEmpty()) bool.filter(Filters.any("region", question.shownRegions()));
        if (!question.provinces().isEmpty()) bool.filter(Filters.any("province", question.provinces()));
        if (!question.kinds().isEmpty()) bool.filter(Filters.any("kind", question.kinds()));
        TEXT.addTo(bool, attempt, ProductQuery.language(question.language()));
        return bool.build();
    }

    static SearchRequest.Builder handle(String handle, Collection<String> regions, Instant now) {
        List<Query> filters = new ArrayList<>(Filters.visible(now));
        if (!regions.isEmpty()) filters.add(Filters.any("region", regions));
        return Handles.request(handle, filters);
    }

    private static List<SortOptions> sort(boolean typed) {
        SortOptions by = typed
                ? SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                : SortOptions.of(
                        sort -> sort.field(field -> field.field("sortName").order(SortOrder.Asc)));
        return List.of(
                by, SortOptions.of(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc))));
    }
}
