package org.riwaq.storefront.search;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper asks for. Start with {@link #in} and narrow it. Several values of one filter mean any of them.
 *
 * @param language of the page: fr, ar, en or es; its texts count first
 * @param text what was typed, or null
 * @param chosen values of facets
 * @param makers handles of makers
 * @param minPrice in minor units, included, or null
 * @param maxPrice in minor units, included, or null
 * @param near around a point, or null
 * @param sort the order
 * @param limit at most so many items; 0 for counts alone
 * @param cursor {@link ProductResult#next} of the page before, or null; the rest of the question must be the same, but
 *     for the facets
 * @param shownRegions codes of the regions the storefront shows; empty: all
 * @param facets what to count; each costs a little
 */
public record ProductQuestion(
        String language,
        @Nullable String text,
        Map<Facet, List<String>> chosen,
        List<String> makers,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        @Nullable Near near,
        ProductSort sort,
        int limit,
        @Nullable String cursor,
        List<String> shownRegions,
        Set<Facet> facets) {

    /** How many items a page has if nobody says. */
    public static final int DEFAULT_LIMIT = 24;

    /** How many items a page may have. */
    public static final int MAX_LIMIT = 100;

    /** How many characters may be typed. */
    public static final int MAX_TEXT = 200;

    /** How many values a filter may have. */
    public static final int MAX_VALUES = 50;

    /** How many values all filters may have together. */
    public static final int MAX_FILTERS = 100;

    /** What is counted if nobody says. */
    public static final Set<Facet> USUAL_FACETS = Collections.unmodifiableSet(EnumSet.of(Facet.REGION, Facet.CRAFT));

    public ProductQuestion {
        // In the order of the facets, so that a question reads the same on every machine: cursors hang on it.
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) copy.put(facet, List.copyOf(values));
        });
        chosen = Collections.unmodifiableMap(copy);
        makers = List.copyOf(makers);
        shownRegions = List.copyOf(shownRegions);
        Set<Facet> counted = EnumSet.noneOf(Facet.class);
        counted.addAll(facets);
        facets = Collections.unmodifiableSet(counted);
    }

    /** Everything, newest first where nothing is typed. */
    public static ProductQuestion in(String language) {
        return new ProductQuestion(
                language,
                null,
                Map.of(),
                List.of(),
                null,
                null,
                null,
                ProductSort.RELEVANCE,
                DEFAULT_LIMIT,
                null,
                List.of(),
                USUAL_FACETS);
    }

    /** Values of a facet, none where nothing is chosen. */
    public List<String> of(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** Codes of the regions it is made in. */
    public List<String> regions() {
        return of(Facet.REGION);
    }

    /** Ids of crafts, beginnings of them up to a dash, or ids of families. */
    public List<String> crafts() {
        return of(Facet.CRAFT);
    }

    public ProductQuestion withText(@Nullable String text) {
        return new ProductQuestion(
                language, text, chosen, makers, minPrice, maxPrice, near, sort, limit, cursor, shownRegions, facets);
    }

    /** With these values of a facet, instead of others. */
    public ProductQuestion choosing(Facet facet, List<String> values) {
        Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
        more.putAll(chosen);
        more.put(facet, values);
        return new ProductQuestion(
                language, text, more, makers, minPrice, maxPrice, near, sort, limit, cursor, shownRegions, facets);
    }

    public ProductQuestion madeIn(List<String> regions) {
        return choosing(Facet.REGION, regions);
    }

    public ProductQuestion ofCrafts(List<String> crafts) {
        return choosing(Facet.CRAFT, crafts);
    }

    public ProductQuestion byMakers(List<String> makers) {
        return new ProductQuestion(
                language, text, chosen, makers, minPrice, maxPrice, near, sort, limit, cursor, shownRegions, facets);
    }

    public ProductQuestion priced(@Nullable Long minPrice, @Nullable Long maxPrice) {
        return new ProductQuestion(
                language, text, chosen, makers, minPrice, maxPrice, near, sort, limit, cursor, shownRegions, facets);
    }

    public ProductQuestion around(@Nullable Near near) {
        return new ProductQuestion(
                language, text, chosen, makers, minPrice, maxPrice, near, sort, limit, cursor, shownRegions, facets);
    }

    public ProductQuestion sortedBy(ProductSort sort) {
        return new ProductQuestion(
                language, text, chosen, makers, minPrice, maxPrice, near, sort, limit, cursor, shownRegions, facets);
    }

    public ProductQuestion page(int limit, @Nullable String cursor) {
        return new ProductQuestion(
                language, text, chosen, makers, minPrice, maxPrice, near, sort, limit, cursor, shownRegions, facets);
    }

    public ProductQuestion shownIn(List<String> shownRegions) {
        return new ProductQuestion(
                language, text, chosen, makers, minPrice, maxPrice, near, sort, limit, cursor, shownRegions, facets);
    }

    public ProductQuestion counting(Collection<Facet> facets) {
        return new ProductQuestion(
                language,
                text,
                chosen,
                makers,
                minPrice,
                maxPrice,
                near,
                sort,
                limit,
                cursor,
                shownRegions,
                Set.copyOf(facets));
    }
}
