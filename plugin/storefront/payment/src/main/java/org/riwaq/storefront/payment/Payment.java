package org.riwaq.storefront.payment;

import java.util.Optional;

/**
 * A payment as Stripe has it.
 *
 * @param amount that is asked for
 * @param received what was really taken, in the same unit; 0 until it is paid
 * @param attempt ours, from its metadata; empty where somebody else made it
 * @param cart ours, from its metadata
 * @param charge the last charge, {@code ch_…}, that transfers name as their source
 * @param declined Stripe's code for why the last card did not pay, to choose a text by
 * @param clientSecret what the shopper's browser may pay with; never to be logged or stored
 */
public record Payment(
        PaymentId id,
        PaymentState state,
        Amount amount,
        long received,
        Optional<String> attempt,
        Optional<String> cart,
        Optional<String> charge,
        Optional<String> declined,
        String clientSecret) {

    /** Without the client secret: this goes into logs. */
    @Override
    public String toString() {
        return "Payment[" + id + " " + state + " " + amount + "]";
    }
}
