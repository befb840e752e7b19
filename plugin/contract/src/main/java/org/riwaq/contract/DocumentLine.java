package org.riwaq.contract;

import java.util.Map;

/** A line of a document. Amounts in minor units, VAT included. */
public final class DocumentLine {
    /** {@code GOODS} or {@code DELIVERY}. */
    public final String kind;

    /** Of the order's line, or of the parcel whose delivery it is. */
    public final String id;

    /** By language, as the shopper was shown it; empty for delivery. */
    public final Map<String, String> title;

    /** Name by language of whose it is. */
    public final Map<String, String> maker;

    /** Pieces; 0 where money goes back and no piece. */
    public final int quantity;

    /** Of one piece before discounts; 0 where nothing is said of it. */
    public final long unitPrice;

    /** Not negative. */
    public final long discount;

    /** What is paid or goes back for it. */
    public final long net;

    /** What that includes. */
    public final VatShare vat;

    public DocumentLine(
            String kind,
            String id,
            Map<String, String> title,
            Map<String, String> maker,
            int quantity,
            long unitPrice,
            long discount,
            long net,
            VatShare vat) {
        this.kind = kind;
        this.id = id;
        this.title = Copies.of(title);
        this.maker = Copies.of(maker);
        this.quantity = quantity;
        this.unitPrice = unitPrice;
        this.discount = discount;
        this.net = net;
        this.vat = vat;
    }
}
