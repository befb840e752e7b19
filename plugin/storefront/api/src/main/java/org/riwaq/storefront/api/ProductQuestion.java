package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which products somebody asks for. Several values of one list mean any of them.
 *
 * @param text words to search for; may be empty
 * @param regions codes of the regions they were made in
 * @param crafts ids of crafts
 * @param makers handles of makers
 * @param minPrice not cheaper, in minor units, or null
 * @param maxPrice not dearer, in minor units, or null
 * @param sort the order
 * @param limit at most so many, 1 to 100
 * @param cursor where the page before ended, or null
 */
public record ProductQuestion(
        String text,
        List<String> regions,
        List<String> crafts,
        List<String> makers,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        Sort sort,
        int limit,
        @Nullable String cursor) {

    /** Products on one page unless asked otherwise. */
    public static final int USUAL_LIMIT = 24;

    /** All products, the best first. */
    public static ProductQuestion everything() {
        return new ProductQuestion("", List.of(), List.of(), List.of(), null, null, Sort.RELEVANCE, USUAL_LIMIT, null);
    }

    /** The same, only from a region. */
    public ProductQuestion madeIn(String region) {
        return new ProductQuestion(text, List.of(region), crafts, makers, minPrice, maxPrice, sort, limit, cursor);
    }

    /** The same, only by a maker. */
    public ProductQuestion by(String maker) {
        return new ProductQuestion(text, regions, crafts, List.of(maker), minPrice, maxPrice, sort, limit, cursor);
    }

    /** The same in another order. */
    public ProductQuestion sorted(Sort other) {
        return new ProductQuestion(text, regions, crafts, makers, minPrice, maxPrice, other, limit, cursor);
    }

    /** The same with another number on a page. */
    public ProductQuestion limited(int other) {
        return new ProductQuestion(text, regions, crafts, makers, minPrice, maxPrice, sort, other, cursor);
    }

    /** The same from where a page ended; null: from the beginning. */
    public ProductQuestion after(@Nullable String end) {
        return new ProductQuestion(text, regions, crafts, makers, minPrice, maxPrice, sort, limit, end);
    }

    org.riwaq.storefront.search.ProductQuestion toSearch(Visit visit) {
        return new org.riwaq.storefront.search.ProductQuestion(
                visit.language().code(),
                text.isEmpty() ? null : text,
                regions,
                crafts,
                makers,
                minPrice,
                maxPrice,
                sort.order(),
                limit,
                cursor,
                visit.storefront().regions());
    }
}
