package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Names of products and makers by their beginnings, as requests; pure functions. */
final class SuggestionQuery {
    /** A shorter text fits so much that a slip in it cannot be told. */
    private static final int SHORTEST_WITH_SLIP = 4;

    private static final String NAMES = "typed";

    private SuggestionQuery() {}

    static SearchRequest.Builder products(String text, Collection<String> regions, int most, Instant now) {
        return products(text, regions, most, now, Set.of());
    }

    /** @param hidden ids of products that are not to be suggested */
    static SearchRequest.Builder products(
            String text, Collection<String> regions, int most, Instant now, Set<String> hidden) {
        return named(text, "origin.region", regions, most, now, hidden)
                .source(source -> source.filter(fields -> fields.includes("handle", "title")));
    }

    static SearchRequest.Builder makers(String text, Collection<String> regions, int most, Instant now) {
        return named(text, "region", regions, most, now, Set.of())
                .source(source -> source.filter(fields -> fields.includes("handle", "name")));
    }

    private static SearchRequest.Builder named(
            String text, String regionField, Collection<String> regions, int most, Instant now, Set<String> hidden) {
        BoolQuery.Builder bool =
                new BoolQuery.Builder().filter(Filters.visible(now)).must(beginning(text));
        if (!regions.isEmpty()) bool.filter(Filters.any(regionField, regions));
        if (!hidden.isEmpty()) bool.mustNot(Filters.any("id", hidden));
        // Only the best are wanted: where nobody counts, the rest is passed over.
        return new SearchRequest.Builder()
                .size(most)
                .trackTotalHits(total -> total.enabled(false))
                .query(query -> query.bool(bool.build()));
    }

    /** All words, the last one as the beginning of one; else all of them with a slip each. */
    private static Query beginning(String text) {
        Query begins = Query.of(query ->
                query.matchBoolPrefix(match -> match.field(NAMES).query(text).operator(Operator.And)));
        if (text.length() < SHORTEST_WITH_SLIP) return begins;
        Query slips = Query.of(query -> query.match(match -> match.field(NAMES)
                .query(text)
                .operator(Operator.And)
                .fuzziness("AUTO:4,8")
                .prefixLength(1)
                .maxExpansions(20)
                .boost(0.2f)));
        return Query.of(query -> query.disMax(best -> best.queries(begins, slips)));
    }
}
