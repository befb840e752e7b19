package org.riwaq.storefront.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many there would be for each value of a facet, whatever values of the same facet are chosen.
 *
 * @param byFacet of those facets that were asked for, most first; without those that nothing has
 * @param prices what prices there are; null where they were not asked for or nothing was found
 */
public record FacetCounts(
        Map<Facet, List<Count>> byFacet, @Nullable PriceSpread prices) {
    public FacetCounts {
        Map<Facet, List<Count>> copy = new EnumMap<>(Facet.class);
        byFacet.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
        byFacet = copy;
    }

    /** Of one facet; empty where it was not asked for. */
    public List<Count> of(Facet facet) {
        return byFacet.getOrDefault(facet, List.of());
    }
}
