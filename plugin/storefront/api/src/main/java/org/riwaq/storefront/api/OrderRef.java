package org.riwaq.storefront.api;

/**
 * An order, and what opens it.
 *
 * @param number what people call it
 * @param token proves that its reader is its buyer; only for them
 */
public record OrderRef(String number, String token) {}
