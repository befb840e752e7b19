package org.riwaq.storefront.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of products.
 *
 * @param items in the order asked
 * @param total all that were found
 * @param facets what further filters would find, by the name of their parameter, most first; those asked for
 * @param prices what prices there are, or null where they were not asked for or nothing was found
 * @param understood pieces of the typed text that are more than words, in the order typed
 * @param relaxed what was let go of because nothing fitted all of it
 * @param didYouMean the typed text with a better spelling, or null
 * @param next cursor of the next page, or null on the last
 */
public record ProductList(
        List<ProductCard> items,
        long total,
        Map<String, List<FacetValue>> facets,
        @Nullable Prices prices,
        List<UnderstoodView> understood,
        List<RelaxedView> relaxed,
        @Nullable String didYouMean,
        @Nullable String next) {}
