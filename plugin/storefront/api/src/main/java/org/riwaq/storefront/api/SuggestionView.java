package org.riwaq.storefront.api;

/**
 * What may be meant by what is typed.
 *
 * @param kind {@code REGION}, {@code PROVINCE}, {@code CRAFT}, {@code MAKER} or {@code PRODUCT}
 * @param value its code, id or handle
 * @param label its name in the language asked
 * @param hint what it is, in the language asked
 * @param path of its page
 */
public record SuggestionView(String kind, String value, String label, String hint, String path) {}
