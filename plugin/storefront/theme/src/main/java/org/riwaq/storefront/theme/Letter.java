package org.riwaq.storefront.theme;

/**
 * A mail, worded.
 *
 * @param subject one line
 * @param html with its styles in place, and nothing that is fetched
 * @param text the same for those who read no HTML
 */
public record Letter(String subject, String html, String text) {}
