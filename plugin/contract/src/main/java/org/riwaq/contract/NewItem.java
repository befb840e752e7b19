package org.riwaq.contract;

/** Command: so many pieces of a product go into a cart. */
public final class NewItem {
    /** Public id of the product, a UUID. */
    public final String product;

    /** Pieces, from 1. */
    public final int quantity;

    /** The price of one piece that the shopper saw, minor units; null: none was shown. */
    public final Long shownPrice;

    public NewItem(String product, int quantity, Long shownPrice) {
        this.product = product;
        this.quantity = quantity;
        this.shownPrice = shownPrice;
    }
}
