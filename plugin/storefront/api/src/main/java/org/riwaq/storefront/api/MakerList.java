package org.riwaq.storefront.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of makers.
 *
 * @param items by what fits the text best, by name without one
 * @param total all that were found
 * @param facets what further filters would find, by the name of their parameter, most first
 * @param next cursor of the next page, or null on the last
 */
public record MakerList(
        List<MakerCard> items,
        long total,
        Map<String, List<FacetValue>> facets,
        @Nullable String next) {}
