package org.riwaq.contract;

import java.util.Map;

/** One product of an order, as it was when it was placed. */
public final class OrderLine {
    /** Stable id of the line. */
    public final String id;

    /** Public id of the product. */
    public final String product;

    /** The product's name in addresses. */
    public final String handle;

    /** Title by language. */
    public final Map<String, String> title;

    /** The main picture, or null. */
    public final Picture picture;

    /** Who made it. */
    public final MakerRef maker;

    /** Pieces. */
    public final int quantity;

    /** Price of one piece before discounts, VAT included, minor units. */
    public final long unitPrice;

    /** {@code quantity * unitPrice}. */
    public final long gross;

    /** The line's share of all discounts, not negative. */
    public final long discount;

    /** {@code gross - discount}: what is paid for the line. */
    public final long net;

    /** What the net amount includes. */
    public final VatShare vat;

    /** Whether it is made after the order. */
    public final boolean madeToOrder;

    /** Id of its parcel. */
    public final String parcel;

    public OrderLine(
            String id,
            String product,
            String handle,
            Map<String, String> title,
            Picture picture,
            MakerRef maker,
            int quantity,
            long unitPrice,
            long gross,
            long discount,
            long net,
            VatShare vat,
            boolean madeToOrder,
            String parcel) {
        this.id = id;
        this.product = product;
        this.handle = handle;
        this.title = Copies.of(title);
        this.picture = picture;
        this.maker = maker;
        this.quantity = quantity;
        this.unitPrice = unitPrice;
        this.gross = gross;
        this.discount = discount;
        this.net = net;
        this.vat = vat;
        this.madeToOrder = madeToOrder;
        this.parcel = parcel;
    }
}
