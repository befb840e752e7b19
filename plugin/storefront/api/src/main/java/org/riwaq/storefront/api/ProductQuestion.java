package org.riwaq.storefront.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.search.Facet;
import org.riwaq.storefront.search.Near;

/**
 * Which products somebody asks for. Several values of one list mean any of them.
 *
 * @param text words to search for; may be empty
 * @param chosen values of facets, by the facet's name
 * @param makers handles of makers
 * @param minPrice not cheaper, in minor units, or null
 * @param maxPrice not dearer, in minor units, or null
 * @param near around a point, or null
 * @param sort the order
 * @param limit at most so many, 1 to 100
 * @param cursor where the page before ended, or null
 * @param facets names of facets to be counted
 */
public record ProductQuestion(
        String text,
        Map<String, List<String>> chosen,
        List<String> makers,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        @Nullable Around near,
        Sort sort,
        int limit,
        @Nullable String cursor,
        Set<String> facets) {

    /** Products on one page unless asked otherwise. */
    public static final int USUAL_LIMIT = 24;

    /** Facets that have values, by the names of their parameters. */
    public static final List<String> FACETS = List.of(
            "region", "province", "craft", "material", "colour", "kind", "evidence", "availability", "exhibited");

    /** Whether it stands in an exhibition. */
    static final List<String> EXHIBITED = List.of(Facet.NOW);

    /** Facets that are counted unless asked otherwise. */
    public static final Set<String> USUAL_FACETS = Set.of("region", "craft");

    /** Ways to have a product. */
    static final List<String> AVAILABILITIES = List.of("IN_STOCK", "MADE_TO_ORDER");

    /** All products, the best first. */
    public static ProductQuestion everything() {
        return new ProductQuestion(
                "", Map.of(), List.of(), null, null, null, Sort.RELEVANCE, USUAL_LIMIT, null, USUAL_FACETS);
    }

    /** What is chosen of a facet. */
    public List<String> of(String facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** The same, only with a value of a facet. */
    public ProductQuestion choosing(String facet, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(chosen);
        more.put(facet, List.of(value));
        return new ProductQuestion(text, more, makers, minPrice, maxPrice, near, sort, limit, cursor, facets);
    }

    /** The same, only from a region. */
    public ProductQuestion madeIn(String region) {
        return choosing("region", region);
    }

    /** The same, only by a maker. */
    public ProductQuestion by(String maker) {
        return new ProductQuestion(text, chosen, List.of(maker), minPrice, maxPrice, near, sort, limit, cursor, facets);
    }

    /** The same in another order. */
    public ProductQuestion sorted(Sort other) {
        return new ProductQuestion(text, chosen, makers, minPrice, maxPrice, near, other, limit, cursor, facets);
    }

    /** The same with another number on a page. */
    public ProductQuestion limited(int other) {
        return new ProductQuestion(text, chosen, makers, minPrice, maxPrice, near, sort, other, cursor, facets);
    }

    /** The same from where a page ended; null: from the beginning. */
    public ProductQuestion after(@Nullable String end) {
        return new ProductQuestion(text, chosen, makers, minPrice, maxPrice, near, sort, limit, end, facets);
    }

    /** The same with these facets counted. */
    public ProductQuestion counting(Set<String> names) {
        return new ProductQuestion(text, chosen, makers, minPrice, maxPrice, near, sort, limit, cursor, names);
    }

    org.riwaq.storefront.search.ProductQuestion toSearch(Visit visit) {
        org.riwaq.storefront.search.ProductQuestion question = org.riwaq.storefront.search.ProductQuestion.in(
                        visit.language().code())
                .withText(text.isEmpty() ? null : text)
                .byMakers(makers)
                .priced(minPrice, maxPrice)
                .around(near == null ? null : new Near(near.lat(), near.lon(), near.withinKm()))
                .sortedBy(sort.order())
                .page(limit, cursor)
                .shownIn(visit.storefront().regions())
                .counting(
                        facets.stream().flatMap(name -> Facet.of(name).stream()).collect(Collectors.toSet()));
        for (Map.Entry<String, List<String>> choice : chosen.entrySet()) {
            question = question.choosing(Facet.of(choice.getKey()).orElseThrow(), choice.getValue());
        }
        return question;
    }
}
