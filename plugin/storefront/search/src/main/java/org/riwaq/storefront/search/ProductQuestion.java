package org.riwaq.storefront.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper asks for. Start with {@link #in} and narrow it. Several values of one filter mean any of them.
 *
 * @param language of the page: fr, ar, en or es; its texts count first
 * @param text what was typed, or null
 * @param regions codes of regions it is made in
 * @param crafts ids of crafts, beginnings of them up to a dash, or ids of families
 * @param makers handles of makers
 * @param minPrice in minor units, included, or null
 * @param maxPrice in minor units, included, or null
 * @param sort the order
 * @param limit at most so many items; 0 for counts alone
 * @param cursor {@link ProductResult#next} of the page before, or null; the rest of the question must be the same
 * @param shownRegions codes of the regions the storefront shows; empty: all
 */
public record ProductQuestion(
        String language,
        @Nullable String text,
        List<String> regions,
        List<String> crafts,
        List<String> makers,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        ProductSort sort,
        int limit,
        @Nullable String cursor,
        List<String> shownRegions) {

    /** How many items a page has if nobody says. */
    public static final int DEFAULT_LIMIT = 24;

    /** How many items a page may have. */
    public static final int MAX_LIMIT = 100;

    /** How many characters may be typed. */
    public static final int MAX_TEXT = 200;

    /** How many values a filter may have. */
    public static final int MAX_VALUES = 50;

    public ProductQuestion {
        regions = List.copyOf(regions);
        crafts = List.copyOf(crafts);
        makers = List.copyOf(makers);
        shownRegions = List.copyOf(shownRegions);
    }

    /** Everything, newest first where nothing is typed. */
    public static ProductQuestion in(String language) {
        return new ProductQuestion(
                language,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                ProductSort.RELEVANCE,
                DEFAULT_LIMIT,
                null,
                List.of());
    }

    public ProductQuestion withText(@Nullable String text) {
        return new ProductQuestion(
                language, text, regions, crafts, makers, minPrice, maxPrice, sort, limit, cursor, shownRegions);
    }

    public ProductQuestion madeIn(List<String> regions) {
        return new ProductQuestion(
                language, text, regions, crafts, makers, minPrice, maxPrice, sort, limit, cursor, shownRegions);
    }

    public ProductQuestion ofCrafts(List<String> crafts) {
        return new ProductQuestion(
                language, text, regions, crafts, makers, minPrice, maxPrice, sort, limit, cursor, shownRegions);
    }

    public ProductQuestion byMakers(List<String> makers) {
        return new ProductQuestion(
                language, text, regions, crafts, makers, minPrice, maxPrice, sort, limit, cursor, shownRegions);
    }

    public ProductQuestion priced(@Nullable Long minPrice, @Nullable Long maxPrice) {
        return new ProductQuestion(
                language, text, regions, crafts, makers, minPrice, maxPrice, sort, limit, cursor, shownRegions);
    }

    public ProductQuestion sortedBy(ProductSort sort) {
        return new ProductQuestion(
                language, text, regions, crafts, makers, minPrice, maxPrice, sort, limit, cursor, shownRegions);
    }

    public ProductQuestion page(int limit, @Nullable String cursor) {
        return new ProductQuestion(
                language, text, regions, crafts, makers, minPrice, maxPrice, sort, limit, cursor, shownRegions);
    }

    public ProductQuestion shownIn(List<String> shownRegions) {
        return new ProductQuestion(
                language, text, regions, crafts, makers, minPrice, maxPrice, sort, limit, cursor, shownRegions);
    }
}
