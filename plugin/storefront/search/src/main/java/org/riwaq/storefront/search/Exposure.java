package org.riwaq.storefront.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Spreads a first page over makers: no more than {@link #MOST} pieces of one while others are left. What had to wait is
 * the best of what was not shown yet, and so comes first on the next page.
 */
final class Exposure {
    static final int MOST = 3;

    /** How far down the ranking is looked for other makers, in pages. */
    static final int DEPTH = 3;

    private Exposure() {}

    /** The first page of a ranking; filled with what had to wait where there are too few makers. */
    static <H> List<H> page(List<H> ranked, Function<H, String> maker, int limit) {
        return page(ranked, maker, one -> false, limit);
    }

    /** The same, where what is pinned stays in its place; it counts for its maker. */
    static <H> List<H> page(List<H> ranked, Function<H, String> maker, Predicate<H> pinned, int limit) {
        List<H> page = new ArrayList<>();
        List<H> waiting = new ArrayList<>();
        Map<String, Integer> shown = new HashMap<>();
        for (H one : ranked) {
            if (page.size() == limit) return page;
            if (shown.merge(maker.apply(one), 1, Integer::sum) <= MOST || pinned.test(one)) page.add(one);
            else waiting.add(one);
        }
        waiting.stream().limit((long) limit - page.size()).forEach(page::add);
        return page;
    }

    /** The makers that have all the places they may have, where the page is not full; none where it is. */
    static <H> Set<String> full(List<H> ranked, Function<H, String> maker, int limit) {
        Map<String, Integer> shown = new HashMap<>();
        ranked.forEach(one -> shown.merge(maker.apply(one), 1, Integer::sum));
        int places =
                shown.values().stream().mapToInt(count -> Math.min(count, MOST)).sum();
        if (places >= limit) return Set.of();
        Set<String> full = new HashSet<>(shown.keySet());
        full.removeIf(one -> shown.getOrDefault(one, 0) < MOST);
        return full;
    }
}
