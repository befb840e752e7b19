package org.riwaq.storefront.api;

/**
 * One value that a list can be narrowed by.
 *
 * @param value to be given as a parameter
 * @param label its name in the language asked
 * @param count how many would be found with it
 */
public record FacetValue(String value, String label, long count) {}
