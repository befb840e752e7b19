package org.riwaq.contract;

import java.time.Instant;
import java.util.List;

/** An invoice, a receipt or a credit note, as it was when it was made. Personal data. All amounts in minor units. */
public final class OrderDocument {
    /** Public id, a UUID. */
    public final String id;

    /** {@code INVOICE} of a maker, {@code RECEIPT} of the marketplace, {@code CREDIT_NOTE} of a maker. */
    public final String kind;

    /** Without gaps for its kind, issuer and year, e.g. {@code F2026-00012}. */
    public final String number;

    /** When it was made; later numbers are never older. */
    public final Instant issuedAt;

    /** Number of the order. */
    public final String order;

    /** When the order was placed. */
    public final Instant placedAt;

    /** Code of its storefront. */
    public final String storefront;

    /** Language of its buyer. */
    public final String lang;

    /** ISO 4217. */
    public final String currency;

    /** Who sells, or who received the money. */
    public final DocumentIssuer issuer;

    /** Who buys. */
    public final Contact buyer;

    /** The buyer's, or null where everything is fetched. */
    public final Address address;

    /** What was sold or goes back; they add up to the total. */
    public final List<DocumentLine> lines;

    /** The same by rate; they add up to the total too. */
    public final List<DocumentVat> vat;

    /** VAT included. */
    public final long total;

    /** What of the total is VAT. */
    public final long vatTotal;

    /** How it is paid or goes back: {@code CARD}, {@code CASH_ON_DELIVERY}, {@code HALL_DESK}, {@code CASH}. */
    public final String method;

    /** When the money was received or went back. */
    public final Instant paidAt;

    /** Numbers of other documents: of a receipt its invoices, of a credit note its invoice. */
    public final List<String> about;

    /** Of a credit note, as it was written down; otherwise null. */
    public final String reason;

    public OrderDocument(
            String id,
            String kind,
            String number,
            Instant issuedAt,
            String order,
            Instant placedAt,
            String storefront,
            String lang,
            String currency,
            DocumentIssuer issuer,
            Contact buyer,
            Address address,
            List<DocumentLine> lines,
            List<DocumentVat> vat,
            long total,
            long vatTotal,
            String method,
            Instant paidAt,
            List<String> about,
            String reason) {
        this.id = id;
        this.kind = kind;
        this.number = number;
        this.issuedAt = issuedAt;
        this.order = order;
        this.placedAt = placedAt;
        this.storefront = storefront;
        this.lang = lang;
        this.currency = currency;
        this.issuer = issuer;
        this.buyer = buyer;
        this.address = address;
        this.lines = Copies.of(lines);
        this.vat = Copies.of(vat);
        this.total = total;
        this.vatTotal = vatTotal;
        this.method = method;
        this.paidAt = paidAt;
        this.about = Copies.of(about);
        this.reason = reason;
    }
}
