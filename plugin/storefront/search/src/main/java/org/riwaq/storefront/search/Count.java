package org.riwaq.storefront.search;

/**
 * How many there are of something.
 *
 * @param value its id
 * @param count how many, at least 1
 */
public record Count(String value, long count) {}
