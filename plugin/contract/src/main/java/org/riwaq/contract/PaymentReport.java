package org.riwaq.contract;

/** Command: what became of a payment outside. May come twice, late, and in any order. */
public final class PaymentReport {
    /** Id of the event or of the check that saw it, for the log. */
    public final String event;

    /** Id of the intent; must be the payment's own. */
    public final String intent;

    /**
     * {@code SUCCEEDED}, {@code FAILED}, {@code PROCESSING}, {@code CANCELLED}, or {@code DECLINED}: another card may follow.
     */
    public final String state;

    /** What was received, minor units; counts for {@code SUCCEEDED}. */
    public final long amount;

    /** ISO 4217, upper case. */
    public final String currency;

    /** The code of the failure, or null. */
    public final String reason;

    public PaymentReport(String event, String intent, String state, long amount, String currency, String reason) {
        this.event = event;
        this.intent = intent;
        this.state = state;
        this.amount = amount;
        this.currency = currency;
        this.reason = reason;
    }
}
