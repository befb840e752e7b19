package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of products.
 *
 * @param items in the order asked
 * @param total all that were found
 * @param facets what further filters would find
 * @param next cursor of the next page, or null on the last
 */
public record ProductList(
        List<ProductCard> items,
        long total,
        Facets facets,
        @Nullable String next) {}
