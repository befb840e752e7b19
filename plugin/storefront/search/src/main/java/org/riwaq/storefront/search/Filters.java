package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The small queries that others are made of. */
final class Filters {
    /** More than there are crafts or regions. */
    private static final int MOST_VALUES = 1000;

    /** The name of counts by value within a facet's. */
    static final String VALUES = "values";

    private Filters() {}

    /** Always with milliseconds: what a date lacks, Elasticsearch fills up to its latest moment. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** Shown, and within its dates at that moment. */
    static List<Query> visible(Instant now) {
        String moment = MOMENT.format(now);
        return List.of(
                Query.of(query -> query.term(term -> term.field("shown").value(true))),
                Query.of(query -> query.range(
                        range -> range.date(date -> date.field("visibleFrom").lte(moment)))),
                Query.of(query -> query.range(
                        range -> range.date(date -> date.field("visibleUntil").gte(moment)))));
    }

    /** Some exhibition shows it at that moment. */
    static Query exhibited(Instant now) {
        String moment = MOMENT.format(now);
        return Query.of(
                query -> query.term(term -> term.field(Facet.EXHIBITED.field).value(moment)));
    }

    static Query any(String field, Collection<String> values) {
        List<FieldValue> terms = values.stream().sorted().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(term -> term.field(field).terms(all -> all.value(terms))));
    }

    static Query either(List<Query> ways) {
        return Query.of(query -> query.bool(bool -> bool.should(ways).minimumShouldMatch("1")));
    }

    static Query all(List<Query> filters) {
        return filters.size() == 1 ? filters.get(0) : Query.of(query -> query.bool(bool -> bool.filter(filters)));
    }

    static Optional<Query> between(String field, @Nullable Long min, @Nullable Long max) {
        if (min == null && max == null) return Optional.empty();
        return Optional.of(Query.of(query -> query.range(range -> range.number(number -> {
            number.field(field);
            if (min != null) number.gte(min.doubleValue());
            if (max != null) number.lte(max.doubleValue());
            return number;
        }))));
    }

    /** Within a circle. */
    static Query around(String field, Near near) {
        return Query.of(query -> query.geoDistance(
                circle -> circle.field(field).location(point(near)).distance(near.withinKm() + "km")));
    }

    static GeoLocation point(Near near) {
        return GeoLocation.of(point -> point.latlon(at -> at.lat(near.lat()).lon(near.lon())));
    }

    /** Counts among what some choices leave. */
    static Aggregation among(List<Query> choices, Map<String, Aggregation> counts) {
        Query among = choices.isEmpty() ? Query.of(query -> query.matchAll(every -> every)) : all(choices);
        return Aggregation.of(
                counts.isEmpty()
                        ? facet -> facet.filter(among)
                        : facet -> facet.filter(among).aggregations(counts));
    }

    static Aggregation terms(String field) {
        return Aggregation.of(values -> values.terms(terms -> terms.field(field).size(MOST_VALUES)));
    }

    /** How many are left to be shown. */
    static long left(SearchResponse<?> response) {
        return Objects.requireNonNull(response.hits().total()).value();
    }

    /** How many fit the question, shown or not. */
    static long total(SearchResponse<?> response) {
        Aggregate all = response.aggregations().get(ProductQuery.TOTAL);
        return all == null ? left(response) : all.filter().docCount();
    }

    static List<Count> counts(Map<String, Aggregate> facet) {
        return Objects.requireNonNull(facet.get(VALUES)).sterms().buckets().array().stream()
                .map(bucket -> new Count(bucket.key().stringValue(), bucket.docCount()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }
}
