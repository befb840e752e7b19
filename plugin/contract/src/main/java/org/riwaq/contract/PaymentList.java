package org.riwaq.contract;

import java.util.List;

/** Payments by card that nobody knows the end of, for a reconciler. */
public final class PaymentList {
    /** The oldest first. */
    public final List<Payment> items;

    /** {@code after} of the next page, or null. */
    public final String next;

    public PaymentList(List<Payment> items, String next) {
        this.items = Copies.of(items);
        this.next = next;
    }
}
