package org.riwaq.storefront.api;

import java.util.List;

/**
 * A region with its provinces, for an address: parcels go further than the regions that a storefront shows.
 *
 * @param region which
 * @param provinces by name
 */
public record RegionProvinces(Label region, List<Label> provinces) {}
