package org.riwaq.storefront.api;

/**
 * The VAT that an amount includes.
 *
 * @param status {@code TAXED}, {@code EXEMPT_MAKER} or {@code EXEMPT_PRODUCT}
 * @param basisPoints the rate: 2000 is 20 %
 * @param included the tax
 */
public record VatView(String status, int basisPoints, Money included) {}
