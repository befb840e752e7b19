package org.riwaq.storefront.api;

/**
 * A maker as it is named on its products.
 *
 * @param handle its name in addresses
 * @param name in the language asked
 * @param kind {@code ARTISAN}, {@code MASTER_ARTISAN}, {@code COOPERATIVE} or {@code ENTERPRISE}
 */
public record MakerLabel(String handle, String name, String kind) {}
