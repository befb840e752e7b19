package org.riwaq.storefront.api;

/**
 * An amount of money.
 *
 * @param amount in minor units: centimes for MAD
 * @param currency ISO 4217, e.g. {@code MAD}
 */
public record Money(long amount, String currency) {}
