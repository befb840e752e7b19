package org.riwaq.engine.checkout;

/** Checkout's own answers, without an engine around it. */
public final class RealPaidOrders {
    private RealPaidOrders() {}

    public static PaidOrders open() {
        return new PaidOrderLines();
    }

    public static RefundedOrders refunds() {
        return new RefundRows();
    }
}
