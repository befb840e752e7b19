package org.riwaq.storefront.api;

import java.time.Instant;

/**
 * A document of an order, to be fetched.
 *
 * @param id public id
 * @param kind {@code INVOICE}, {@code RECEIPT} or {@code CREDIT_NOTE}
 * @param number as it is printed
 * @param issuedAt when it was made
 * @param issuer who issued it, in the language asked
 * @param total VAT included
 * @param url of the PDF, in the language asked: for the order's buyer alone
 */
public record DocumentLink(
        String id, String kind, String number, Instant issuedAt, String issuer, Money total, String url) {}
