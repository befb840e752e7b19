package org.riwaq.storefront.api;

/**
 * A hall, an exhibition or a circuit that a text names.
 *
 * @param kind {@code HALL}, {@code EXHIBITION} or {@code CIRCUIT}
 * @param handle its name in addresses
 * @param title in the language asked
 * @param place its town or region; may be empty
 */
public record ShowHit(String kind, String handle, String title, String place) {}
