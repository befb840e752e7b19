package org.riwaq.contract;

import java.time.Instant;
import java.util.List;

/** An order with everything; personal data. */
public final class PlacedOrder {
    /** Public id, a UUID. */
    public final String id;

    /** What people call it, e.g. {@code R26-4F7K2M9Q}. */
    public final String number;

    /** Public id of the cart it was. */
    public final String cart;

    /** Code of its storefront. */
    public final String storefront;

    /** Language of its mails. */
    public final String lang;

    /** {@code PLACED} or {@code CANCELLED}. */
    public final String state;

    /** {@code PAID}, {@code DUE}, {@code PARTLY_REFUNDED} or {@code REFUNDED}. */
    public final String paymentState;

    /** How it is paid. */
    public final String method;

    /** When. */
    public final Instant placedAt;

    /** ISO 4217. */
    public final String currency;

    /** What was bought. */
    public final List<OrderLine> lines;

    /** One for each maker. */
    public final List<OrderParcel> parcels;

    /** Who buys. */
    public final Contact contact;

    /** Where it goes, or null where everything is fetched. */
    public final Address address;

    /** What it costs. */
    public final CartTotals totals;

    /** Its payments. */
    public final List<Payment> payments;

    /** When its money was received, or null where it is due. */
    public final Instant paidAt;

    /** What goes or went back. */
    public final List<Refund> refunds;

    /** What comes back. */
    public final List<ReturnRequest> returns;

    public PlacedOrder(
            String id,
            String number,
            String cart,
            String storefront,
            String lang,
            String state,
            String paymentState,
            String method,
            Instant placedAt,
            String currency,
            List<OrderLine> lines,
            List<OrderParcel> parcels,
            Contact contact,
            Address address,
            CartTotals totals,
            List<Payment> payments,
            Instant paidAt,
            List<Refund> refunds,
            List<ReturnRequest> returns) {
        this.id = id;
        this.number = number;
        this.cart = cart;
        this.storefront = storefront;
        this.lang = lang;
        this.state = state;
        this.paymentState = paymentState;
        this.method = method;
        this.placedAt = placedAt;
        this.currency = currency;
        this.lines = Copies.of(lines);
        this.parcels = Copies.of(parcels);
        this.contact = contact;
        this.address = address;
        this.totals = totals;
        this.payments = Copies.of(payments);
        this.paidAt = paidAt;
        this.refunds = Copies.of(refunds);
        this.returns = Copies.of(returns);
    }
}
