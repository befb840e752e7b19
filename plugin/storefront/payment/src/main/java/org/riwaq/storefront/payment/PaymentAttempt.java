package org.riwaq.storefront.payment;

/**
 * One try to pay for a cart. What it was for stands in the payment's metadata, so that each finds the other.
 *
 * @param id also the idempotency key: opened twice, it is one payment
 * @param cart the cart's public id
 * @param amount to be paid
 */
public record PaymentAttempt(String id, String cart, Amount amount) {
    public PaymentAttempt {
        Keys.require("attempt", id);
        Keys.require("cart", cart);
    }
}
