package org.riwaq.storefront.theme;

/**
 * The same page in a language.
 *
 * @param code e.g. {@code ar}
 * @param tag BCP 47, e.g. {@code ar-MA}
 * @param direction {@code rtl} or {@code ltr}
 * @param path without the host
 * @param address with the host
 * @param current whether it is the language of this page
 */
public record LanguageLink(String code, String tag, String direction, String path, String address, boolean current) {}
