package org.riwaq.contract;

/** Answer to a report. */
public final class PaymentOutcome {
    /** {@code ORDER_PLACED}, {@code WAITING}, {@code FAILED} or {@code REFUND_WANTED}. */
    public final String result;

    /** For {@code REFUND_WANTED}: {@code amount-differs}, {@code cart-changed}, {@code already-ordered}, {@code sold-out} or {@code not-sold}; for {@code FAILED} the report's; otherwise null. */
    public final String reason;

    /** As it is now. */
    public final Payment payment;

    /** Public id of the order, or null. */
    public final String order;

    /** Number of the order, or null. */
    public final String number;

    public PaymentOutcome(String result, String reason, Payment payment, String order, String number) {
        this.result = result;
        this.reason = reason;
        this.payment = payment;
        this.order = order;
        this.number = number;
    }
}
