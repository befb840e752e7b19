package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which makers somebody asks for. Several values of one list mean any of them.
 *
 * @param text words to search for; may be empty
 * @param regions codes of regions
 * @param provinces codes of provinces
 * @param crafts ids of crafts
 * @param kinds kinds of makers
 * @param limit at most so many, 1 to 100
 * @param cursor where the page before ended, or null
 */
public record MakerQuestion(
        String text,
        List<String> regions,
        List<String> provinces,
        List<String> crafts,
        List<String> kinds,
        int limit,
        @Nullable String cursor) {

    /** The kinds of makers. */
    public static final List<String> KINDS = List.of("ARTISAN", "MASTER_ARTISAN", "COOPERATIVE", "ENTERPRISE");

    /** The first makers of a region. */
    public static MakerQuestion of(String region, int limit) {
        return new MakerQuestion("", List.of(region), List.of(), List.of(), List.of(), limit, null);
    }

    /** The first makers of a province. */
    public static MakerQuestion ofProvince(String region, String province, int limit) {
        return new MakerQuestion("", List.of(region), List.of(province), List.of(), List.of(), limit, null);
    }

    org.riwaq.storefront.search.MakerQuestion toSearch(Visit visit) {
        return new org.riwaq.storefront.search.MakerQuestion(
                visit.language().code(),
                text.isEmpty() ? null : text,
                regions,
                provinces,
                crafts,
                kinds,
                limit,
                cursor,
                visit.storefront().regions());
    }
}
