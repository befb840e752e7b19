package org.riwaq.storefront.payment;

/**
 * What is to be given back.
 *
 * @param row the id of our row that asks for it: asked twice, it is one refund
 * @param payment that was paid
 * @param amount the whole or a part of it
 */
public record RefundOrder(String row, PaymentId payment, Amount amount) {
    public RefundOrder {
        Keys.require("refund", row);
    }
}
