package org.riwaq.storefront.api;

/**
 * A craft as it is named on other things.
 *
 * @param id e.g. {@code tapis-beni-ouarain}
 * @param label its name in the language asked
 */
public record CraftLabel(String id, String label) {}
