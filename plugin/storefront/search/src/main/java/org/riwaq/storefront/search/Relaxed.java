package org.riwaq.storefront.search;

/**
 * Something asked for that nothing has; it counts for the order still.
 *
 * @param what kind of thing
 * @param text as typed
 */
public record Relaxed(Loosening what, String text) {}
