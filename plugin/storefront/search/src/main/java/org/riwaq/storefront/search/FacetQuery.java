package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts of facets: what is asked, and how the answer is read. */
final class FacetQuery {
    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final String STEPS = "steps";

    /** Bounds between steps of prices, minor units: what people count in, in any currency with two decimals. */
    private static final List<Long> BOUNDS =
            List.of(10_000L, 20_000L, 50_000L, 100_000L, 200_000L, 500_000L, 1_000_000L);

    private FacetQuery() {}

    static void add(SearchRequest.Builder request, Choices choices, Set<Facet> counted, Instant now) {
        for (Facet facet : counted) {
            List<Query> among = choices.among(facet, counted);
            request.aggregations(facet.parameter(), counts(facet, among, now));
        }
    }

    private static Aggregation counts(Facet facet, List<Query> among, Instant now) {
        return switch (facet) {
            case AVAILABILITY -> Filters.among(among, ways());
            case EXHIBITED ->
                Filters.among(among, Map.of(Facet.NOW, Aggregation.of(one -> one.filter(Filters.exhibited(now)))));
            case PRICE -> Filters.among(among, prices());
            default -> Filters.among(among, Map.of(Filters.VALUES, Filters.terms(facet.field)));
        };
    }

    private static Map<String, Aggregation> ways() {
        Map<String, Aggregation> ways = new LinkedHashMap<>();
        for (Availability way : Availability.values())
            ways.put(way.name(), Aggregation.of(one -> one.filter(way.filter())));
        return ways;
    }

    private static Map<String, Aggregation> prices() {
        List<AggregationRange> ranges = new ArrayList<>();
        for (int step = 0; step <= BOUNDS.size(); step++) {
            Long from = step == 0 ? null : BOUNDS.get(step - 1);
            Long to = step == BOUNDS.size() ? null : BOUNDS.get(step);
            ranges.add(AggregationRange.of(range -> {
                if (from != null) range.from((double) from);
                // Ranges leave their end out; a question's bound is included.
                if (to != null) range.to((double) (to + 1));
                return range;
            }));
        }
        // In one order, so that the same question is the same request.
        Map<String, Aggregation> prices = new LinkedHashMap<>();
        prices.put(MIN, Aggregation.of(min -> min.min(value -> value.field("price"))));
        prices.put(MAX, Aggregation.of(max -> max.max(value -> value.field("price"))));
        prices.put(
                STEPS,
                Aggregation.of(
                        steps -> steps.range(range -> range.field("price").ranges(ranges))));
        return prices;
    }

    static FacetCounts read(Map<String, Aggregate> aggregates, Set<Facet> counted) {
        Map<Facet, List<Count>> byFacet = new EnumMap<>(Facet.class);
        PriceSpread prices = null;
        for (Facet facet : counted) {
            Map<String, Aggregate> found = Objects.requireNonNull(aggregates.get(facet.parameter()))
                    .filter()
                    .aggregations();
            switch (facet) {
                case AVAILABILITY -> byFacet.put(facet, ways(found));
                case EXHIBITED -> byFacet.put(facet, exhibited(found));
                case PRICE -> prices = spread(found);
                default -> byFacet.put(facet, Filters.counts(found));
            }
        }
        return new FacetCounts(byFacet, prices);
    }

    private static List<Count> ways(Map<String, Aggregate> found) {
        return Arrays.stream(Availability.values())
                .map(way -> new Count(
                        way.name(),
                        Objects.requireNonNull(found.get(way.name())).filter().docCount()))
                .filter(count -> count.count() > 0)
                .toList();
    }

    private static List<Count> exhibited(Map<String, Aggregate> found) {
        long count = Objects.requireNonNull(found.get(Facet.NOW)).filter().docCount();
        return count == 0 ? List.of() : List.of(new Count(Facet.NOW, count));
    }

    private static @Nullable PriceSpread spread(Map<String, Aggregate> found) {
        Double min = Objects.requireNonNull(found.get(MIN)).min().value();
        Double max = Objects.requireNonNull(found.get(MAX)).max().value();
        if (min == null || max == null || min.isInfinite()) return null;
        Stream<PriceSpread.Step> steps = Objects.requireNonNull(found.get(STEPS)).range().buckets().array().stream()
                .filter(bucket -> bucket.docCount() > 0)
                .map(bucket -> new PriceSpread.Step(bound(bucket.from(), 0), bound(bucket.to(), 1), bucket.docCount()));
        return new PriceSpread(min.longValue(), max.longValue(), steps.toList());
    }

    private static @Nullable Long bound(@Nullable Double value, int beyond) {
        return value == null || value.isInfinite() ? null : value.longValue() - beyond;
    }
}
