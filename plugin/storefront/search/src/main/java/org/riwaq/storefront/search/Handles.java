package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.function.Function;

/** Looking up by handle: the one that has it comes before one that had it. */
final class Handles {
    /** Longer ones are nobody's. */
    static final int LONGEST = 200;

    private Handles() {}

    static SearchRequest.Builder request(String handle, List<Query> filters) {
        Query has = exactly("handle", handle, 2);
        Query had = exactly("formerHandles", handle, 1);
        return new SearchRequest.Builder()
                .size(1)
                .trackTotalHits(total -> total.enabled(false))
                .query(query -> query.bool(bool -> bool.filter(filters).must(Filters.either(List.of(has, had)))));
    }

    static <D> Lookup<D> lookup(SearchResponse<D> response, String handle, Function<D, String> handleOf) {
        for (var hit : response.hits().hits()) {
            D document = hit.source();
            if (document == null) continue;
            String present = handleOf.apply(document);
            return present.equals(handle) ? new Lookup.Here<>(document) : new Lookup.Moved<>(present);
        }
        return new Lookup.Nowhere<>();
    }

    private static Query exactly(String field, String handle, float weight) {
        return Query.of(query -> query.constantScore(constant -> constant.boost(weight)
                .filter(filter -> filter.term(term -> term.field(field).value(handle)))));
    }
}
