package org.riwaq.storefront.api;

/**
 * What it costs, VAT included: {@code total = items - discount + delivery}.
 *
 * @param items before discounts
 * @param discount all of them, not negative
 * @param delivery all parcels
 * @param vat what the total includes
 * @param total what is paid
 */
public record TotalsView(Money items, Money discount, Money delivery, Money vat, Money total) {}
