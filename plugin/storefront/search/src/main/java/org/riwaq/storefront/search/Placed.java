package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.Merchandising;

/**
 * What merchants pin, hide and boost for one question at one moment.
 *
 * @param pinned ids of products in the order of their places; they fit, whatever the text
 * @param hidden ids of products that do not fit
 * @param boosted ids of products, each with its strength
 */
record Placed(List<String> pinned, Set<String> hidden, Map<String, Integer> boosted) {
    /** Merchants have nothing to say. */
    static final Placed NOTHING = new Placed(List.of(), Set.of(), Map.of());

    /** Above any score of a text, and with room between for the places. */
    private static final float PIN = 100_000;

    /** What one step of a boost is worth: a craft that fits is worth 10. */
    private static final float STEP = 4;

    /**
     * What a merchant set, with its question as it is compared: folded once, not at every search.
     *
     * @param question null if it holds for any
     */
    record Known(
            Merchandising.Placement placement, @Nullable String question) {
        static Known of(Merchandising.Placement placement) {
            String question = placement.question();
            return new Known(placement, question == null ? null : Folding.key(question));
        }
    }

    static Placed of(Collection<Known> all, ProductQuestion question, Instant now) {
        String text = question.text();
        String key = text == null ? null : Folding.key(text);
        return of(all, known -> fits(known, key, question), now);
    }

    /** For a text that is still being typed: what is hidden where that text is asked, wherever else. */
    static Set<String> hidden(Collection<Known> all, String text, Collection<String> regions, Instant now) {
        String key = Folding.key(text);
        return of(
                        all,
                        known -> key.equals(known.question)
                                && known.placement.craft() == null
                                && (known.placement.region() == null || regions.contains(known.placement.region())),
                        now)
                .hidden;
    }

    private static Placed of(Collection<Known> all, Predicate<Known> fits, Instant now) {
        List<Merchandising.Placement> placements = all.stream()
                .filter(known -> known.placement.holds(now) && fits.test(known))
                .map(Known::placement)
                .sorted(Comparator.comparing(
                                (Merchandising.Placement one) -> Objects.requireNonNullElse(one.place(), 0))
                        .thenComparing(Merchandising.Placement::id))
                .toList();
        Set<String> hidden = new TreeSet<>();
        Set<String> pinned = new LinkedHashSet<>();
        Map<String, Integer> boosted = new TreeMap<>();
        for (Merchandising.Placement one : placements)
            switch (one.action()) {
                case "HIDE" -> hidden.add(one.product());
                case "PIN" -> pinned.add(one.product());
                case "BOOST" -> boosted.merge(one.product(), Objects.requireNonNullElse(one.strength(), 1), Math::max);
                default -> {
                    // A newer engine may know more.
                }
            }
        // Who hides wins: that is the one that nobody should see by mistake.
        pinned.removeAll(hidden);
        boosted.keySet().removeAll(hidden);
        boosted.keySet().removeAll(pinned);
        return new Placed(List.copyOf(pinned), hidden, boosted);
    }

    private static boolean fits(Known known, @Nullable String key, ProductQuestion question) {
        if (known.question != null && !known.question.equals(key)) return false;
        Merchandising.Placement placement = known.placement;
        if (placement.region() != null && !question.regions().contains(placement.region())) return false;
        return placement.craft() == null || question.crafts().contains(placement.craft());
    }

    /** What a boost adds to a score. */
    static float worth(int strength) {
        return STEP * strength;
    }

    boolean isNothing() {
        return pinned.isEmpty() && hidden.isEmpty() && boosted.isEmpty();
    }

    /** Adds it to a query that has filters, beside what the text asks for. */
    void addTo(BoolQuery.Builder query, BoolQuery.Builder text, boolean ranked) {
        if (!hidden.isEmpty()) query.mustNot(Filters.any("id", hidden));
        List<Query> ways = new ArrayList<>();
        ways.add(Query.of(
                any -> any.bool(text.filter(all -> all.matchAll(every -> every)).build())));
        for (int place = 0; place < pinned.size(); place++) {
            String product = pinned.get(place);
            float worth = ranked ? PIN - place * 1_000f : 0;
            ways.add(TextQuery.constant(Filters.any("id", List.of(product)), worth));
        }
        query.must(ways.size() == 1 ? ways.get(0) : Filters.either(ways));
        if (ranked)
            boosted.forEach((product, strength) ->
                    query.should(TextQuery.constant(Filters.any("id", List.of(product)), worth(strength))));
    }
}
