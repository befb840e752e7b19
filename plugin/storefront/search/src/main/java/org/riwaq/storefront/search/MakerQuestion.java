package org.riwaq.storefront.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which makers are asked for. Several values of one filter mean any of them. Ordered by what fits the text best, by
 * name without one.
 *
 * @param language of the page: fr, ar, en or es
 * @param text what was typed, or null
 * @param regions codes of their regions
 * @param provinces codes of their provinces
 * @param crafts ids of crafts, beginnings of them up to a dash, or ids of families
 * @param kinds of {@code ARTISAN}, {@code MASTER_ARTISAN}, {@code COOPERATIVE}, {@code ENTERPRISE}
 * @param limit at most so many items, 0 to 100
 * @param cursor {@link MakerResult#next} of the page before, or null
 * @param shownRegions codes of the regions the storefront shows; empty: all
 */
public record MakerQuestion(
        String language,
        @Nullable String text,
        List<String> regions,
        List<String> provinces,
        List<String> crafts,
        List<String> kinds,
        int limit,
        @Nullable String cursor,
        List<String> shownRegions) {
    public MakerQuestion {
        regions = List.copyOf(regions);
        provinces = List.copyOf(provinces);
        crafts = List.copyOf(crafts);
        kinds = List.copyOf(kinds);
        shownRegions = List.copyOf(shownRegions);
    }

    /** Every maker. */
    public static MakerQuestion in(String language) {
        return new MakerQuestion(
                language,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ProductQuestion.DEFAULT_LIMIT,
                null,
                List.of());
    }
}
