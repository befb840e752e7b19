package org.riwaq.storefront.api;

/**
 * A region of the storefront.
 *
 * @param id ISO 3166-2, e.g. {@code MA-12}
 * @param label its name in the language asked
 * @param tamazight its name in Tamazight, or empty
 * @param capital its seat in the language asked
 * @param latitude of its centre, degrees, WGS 84
 * @param longitude of its centre, degrees, WGS 84
 * @param products pieces made there that are shown
 */
public record RegionView(
        String id, String label, String tamazight, String capital, double latitude, double longitude, long products) {}
