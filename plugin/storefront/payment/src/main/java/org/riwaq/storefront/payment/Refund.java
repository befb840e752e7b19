package org.riwaq.storefront.payment;

import java.util.Optional;

/**
 * Money on its way back to a shopper.
 *
 * @param id at Stripe, {@code re_…}
 * @param row ours, from its metadata; empty where somebody refunded in Stripe's own dashboard
 * @param payment that is given back; empty for a charge without one
 * @param failure why it failed, as Stripe names it; empty where it did not, or nobody knows
 */
public record Refund(
        String id,
        Optional<String> row,
        Optional<PaymentId> payment,
        Amount amount,
        State state,
        Optional<String> failure) {

    /** How far it is. */
    public enum State {
        PENDING,
        SUCCEEDED,
        FAILED
    }
}
