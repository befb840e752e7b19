package org.riwaq.storefront.api;

import java.util.List;

/**
 * A craft.
 *
 * @param id e.g. {@code tapis-beni-ouarain}
 * @param label its name in the language asked
 * @param family what it belongs to
 * @param regions codes of the regions it is at home in
 * @param products pieces of it that are shown
 */
public record CraftView(String id, String label, Label family, List<String> regions, long products) {}
