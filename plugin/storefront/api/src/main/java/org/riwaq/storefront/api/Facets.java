package org.riwaq.storefront.api;

import java.util.List;

/**
 * How many each further filter would find.
 *
 * @param region by region
 * @param craft by craft
 */
public record Facets(List<FacetValue> region, List<FacetValue> craft) {

    /**
     * One value.
     *
     * @param value to be given as a parameter
     * @param label its name in the language asked
     * @param count how many would be found with it
     */
    public record FacetValue(String value, String label, long count) {}
}
