package org.riwaq.contract;

/** What a cart or order costs, VAT included, minor units: {@code total = items - discount + delivery}, exactly. */
public final class CartTotals {
    /** Sum of the lines' gross amounts. */
    public final long items;

    /** Sum of the lines' discounts. */
    public final long discount;

    /** Sum of the parcels' fees. */
    public final long delivery;

    /** Sum of the VAT that lines and delivery include. */
    public final long vat;

    /** What is paid. */
    public final long total;

    public CartTotals(long items, long discount, long delivery, long vat, long total) {
        this.items = items;
        this.discount = discount;
        this.delivery = delivery;
        this.vat = vat;
        this.total = total;
    }
}
