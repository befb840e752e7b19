package org.riwaq.storefront.api;

/**
 * A province or prefecture of the storefront.
 *
 * @param id ISO 3166-2, e.g. {@code MA-OUD}
 * @param label its name in the language asked
 * @param region what it belongs to
 * @param seat its town in the language asked
 * @param latitude of its seat, degrees, WGS 84
 * @param longitude of its seat, degrees, WGS 84
 * @param products pieces made there that are shown
 */
public record ProvinceView(
        String id, String label, Label region, String seat, double latitude, double longitude, long products) {}
