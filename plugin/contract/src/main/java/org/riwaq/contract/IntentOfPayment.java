package org.riwaq.contract;

/** Command: the payment intent that was made for a payment. */
public final class IntentOfPayment {
    /** E.g. {@code pi_…}; unique over all payments. */
    public final String intent;

    public IntentOfPayment(String intent) {
        this.intent = intent;
    }
}
