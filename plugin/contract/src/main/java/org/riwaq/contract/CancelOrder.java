package org.riwaq.contract;

/** Command: an order that nobody paid is cancelled; its pieces are back in the stock. */
public final class CancelOrder {
    /** Who cancels. */
    public final String by;

    /** Why, for the shopper and the admin. */
    public final String reason;

    public CancelOrder(String by, String reason) {
        this.by = by;
        this.reason = reason;
    }
}
