package org.riwaq.storefront.api;

/**
 * A maker by name.
 *
 * @param handle its name in addresses
 * @param name in the language asked
 */
public record MakerName(String handle, String name) {}
