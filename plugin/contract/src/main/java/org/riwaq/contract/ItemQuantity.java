package org.riwaq.contract;

/** Command: a line of a cart is to have so many pieces. */
public final class ItemQuantity {
    /** Pieces, from 1. */
    public final int quantity;

    public ItemQuantity(int quantity) {
        this.quantity = quantity;
    }
}
