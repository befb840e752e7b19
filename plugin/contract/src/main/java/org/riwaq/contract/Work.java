package org.riwaq.contract;

import java.time.Instant;

/** Claimed work. */
public final class Work {
    /** Public id, a UUID; the idempotency key outside, or the Message-ID. */
    public final String id;

    /**
     * {@code REFUND}, {@code MAIL}, {@code PAYOUT}, or {@code LINK}: an address that a person asked for, to be reported as
     * reference.
     */
    public final String kind;

    /**
     * For a mail what it tells: {@code ORDER_PLACED}, {@code ORDER_PAID} (cash was received), {@code ORDER_CANCELLED},
     * {@code ORDER_REFUNDED}, {@code REFUND_CAME_BACK}, {@code PARCEL_READY}, {@code PARCEL_SHIPPED}, {@code RETURN_ACCEPTED},
     * {@code RETURN_REFUSED}; to who booked places {@code BOOKING_MADE}, {@code BOOKING_CANCELLED} (by themselves),
     * {@code BOOKING_REVOKED} (by the hall), {@code PROGRAMME_CANCELLED}, {@code PROGRAMME_CHANGED}; to the maker {@code MAKER_PARCEL}, {@code MAKER_CANCELLED}, {@code MAKER_STATEMENT}. For a
     * link what it opens: {@code MAKER_PARCEL}, {@code MAKER_STATEMENT}, {@code ORDER_DOCUMENT}. For a refund its reason;
     * for a payout {@code transfer} or {@code reversal}.
     */
    public final String topic;

    /** Public id of the order, or null. */
    public final String order;

    /** Public id of the payment, or null. */
    public final String payment;

    /** Id of the payment intent, or null. */
    public final String intent;

    /** Minor units, for money. */
    public final Long amount;

    /** ISO 4217, or null. */
    public final String currency;

    /** Language for people. */
    public final String lang;

    /** How often it was claimed, this time included. */
    public final int tries;

    /** When it may be claimed by others. */
    public final Instant leasedUntil;

    /** Code of the order's storefront, or null where there is no order. */
    public final String storefront;

    /** Public id of the parcel, or null. */
    public final String parcel;

    /** Public id of the order's refund, or null. */
    public final String refund;

    /** Whose account with the provider gets the money, or null. */
    public final String account;

    /** What the outside calls the transfer of which money is taken back, or null. */
    public final String transfer;

    /**
     * What it is about in the module that wants it, or null. For {@code MAKER_STATEMENT} maker and month:
     * {@code 7d0c2e7e-4a2e-4b58-8d07-3a6b6e7b9c01/2026-10}; {@code parcel} is then one of that maker's. For
     * {@code ORDER_DOCUMENT} the document's public id. For letters about bookings the letter's id.
     */
    public final String subject;

    public Work(
            String id,
            String kind,
            String topic,
            String order,
            String payment,
            String intent,
            Long amount,
            String currency,
            String lang,
            int tries,
            Instant leasedUntil,
            String storefront,
            String parcel,
            String refund,
            String account,
            String transfer,
            String subject) {
        this.id = id;
        this.kind = kind;
        this.topic = topic;
        this.order = order;
        this.payment = payment;
        this.intent = intent;
        this.amount = amount;
        this.currency = currency;
        this.lang = lang;
        this.tries = tries;
        this.leasedUntil = leasedUntil;
        this.storefront = storefront;
        this.parcel = parcel;
        this.refund = refund;
        this.account = account;
        this.transfer = transfer;
        this.subject = subject;
    }
}
