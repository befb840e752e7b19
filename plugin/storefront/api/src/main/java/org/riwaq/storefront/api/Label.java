package org.riwaq.storefront.api;

/**
 * A thing of a list with its name.
 *
 * @param id its id or code
 * @param label its name in the language asked
 */
public record Label(String id, String label) {}
