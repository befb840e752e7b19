package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of products.
 *
 * @param items in the order asked
 * @param total all that were found
 * @param facets what further filters would find
 * @param understood pieces of the typed text that are more than words, in the order typed
 * @param relaxed what was let go of because nothing fitted all of it
 * @param didYouMean the typed text with a better spelling, or null
 * @param next cursor of the next page, or null on the last
 */
public record ProductList(
        List<ProductCard> items,
        long total,
        Facets facets,
        List<UnderstoodView> understood,
        List<RelaxedView> relaxed,
        @Nullable String didYouMean,
        @Nullable String next) {}
