package org.riwaq.contract;

import java.time.Instant;

/** One try to pay a cart: written before anything outside is called. */
public final class Payment {
    /** Public id, a UUID; the idempotency key outside. */
    public final String id;

    /** Public id of the cart. */
    public final String cart;

    /** {@code CARD}, {@code CASH_ON_DELIVERY} or {@code HALL_DESK}. */
    public final String method;

    /** {@code BEGUN}, {@code PROCESSING}, {@code FAILED} (another try may follow), {@code RELEASED}, {@code PAID}, {@code DUE} (cash: ordered, to be paid), {@code REFUND_WANTED} or {@code REFUNDED}. */
    public final String state;

    /** Minor units; never changes. */
    public final long amount;

    /** ISO 4217. */
    public final String currency;

    /** The cart it pays. */
    public final long cartVersion;

    /** Id of the payment intent, or null. */
    public final String intent;

    /** When the reserved pieces are free again; null where none are reserved any more: sold, or free. */
    public final Instant expiresAt;

    /** Number of the order, or null. */
    public final String order;

    public Payment(
            String id,
            String cart,
            String method,
            String state,
            long amount,
            String currency,
            long cartVersion,
            String intent,
            Instant expiresAt,
            String order) {
        this.id = id;
        this.cart = cart;
        this.method = method;
        this.state = state;
        this.amount = amount;
        this.currency = currency;
        this.cartVersion = cartVersion;
        this.intent = intent;
        this.expiresAt = expiresAt;
        this.order = order;
    }
}
