package org.riwaq.storefront.payment;

/** Where a payment stands. */
public enum PaymentState {
    /** The shopper has not given a card, or the last one was declined. */
    NEEDS_CARD,
    /** The shopper has to confirm with their bank. */
    NEEDS_SHOPPER,
    /** The bank has not decided yet. */
    PROCESSING,
    /** The money is held and not taken. */
    HELD,
    PAID,
    CANCELED;

    static PaymentState of(String status) {
        return switch (status) {
            case "requires_payment_method", "requires_confirmation" -> NEEDS_CARD;
            case "requires_action" -> NEEDS_SHOPPER;
            case "processing" -> PROCESSING;
            case "requires_capture" -> HELD;
            case "succeeded" -> PAID;
            case "canceled" -> CANCELED;
            default -> throw new IllegalArgumentException("A state of a payment that is not known here: " + status);
        };
    }
}
