package org.riwaq.contract;

import java.util.List;

/** A cart, priced now. */
public final class Cart {
    /** Unguessable public id, a UUID. */
    public final String id;

    /** Code of its storefront. */
    public final String storefront;

    /** Language of its mails. */
    public final String lang;

    /** Another one whenever anything of it, or its price, is another. */
    public final long version;

    /** {@code OPEN}, {@code PAYING} (a payment is under way: it cannot be changed until that is released or over) or {@code ORDERED}. */
    public final String status;

    /** ISO 4217. */
    public final String currency;

    /** In the order in which they came. */
    public final List<CartLine> lines;

    /** Promotion codes. */
    public final List<CartCode> codes;

    /** Who buys, or null. */
    public final Contact contact;

    /** Where it goes, or null. */
    public final Address address;

    /** One for each maker. */
    public final List<CartParcel> parcels;

    /** What it costs. */
    public final CartTotals totals;

    /** What to tell before paying. */
    public final List<CartNotice> notices;

    /** Payment methods it can be paid with: {@code CARD}, {@code CASH_ON_DELIVERY}, {@code HALL_DESK}. */
    public final List<String> methods;

    /** Number of the order it became, or null. */
    public final String order;

    /** Id of the payment under way, or null. */
    public final String payment;

    public Cart(
            String id,
            String storefront,
            String lang,
            long version,
            String status,
            String currency,
            List<CartLine> lines,
            List<CartCode> codes,
            Contact contact,
            Address address,
            List<CartParcel> parcels,
            CartTotals totals,
            List<CartNotice> notices,
            List<String> methods,
            String order,
            String payment) {
        this.id = id;
        this.storefront = storefront;
        this.lang = lang;
        this.version = version;
        this.status = status;
        this.currency = currency;
        this.lines = Copies.of(lines);
        this.codes = Copies.of(codes);
        this.contact = contact;
        this.address = address;
        this.parcels = Copies.of(parcels);
        this.totals = totals;
        this.notices = Copies.of(notices);
        this.methods = Copies.of(methods);
        this.order = order;
        this.payment = payment;
    }
}
