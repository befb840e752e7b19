package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of makers.
 *
 * @param items by what fits the text best, by name without one
 * @param total all that were found
 * @param facets what further filters would find
 * @param next cursor of the next page, or null on the last
 */
public record MakerList(
        List<MakerCard> items,
        long total,
        Facets facets,
        @Nullable String next) {}
