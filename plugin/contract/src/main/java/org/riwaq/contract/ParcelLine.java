package org.riwaq.contract;

import java.util.Map;

/** What is to be made or packed. */
public final class ParcelLine {
    /** Id of the line. */
    public final String line;

    /** Public id of the product. */
    public final String product;

    /** Title by language. */
    public final Map<String, String> title;

    /** The main picture, or null. */
    public final Picture picture;

    /** Pieces to pack: those that were paid back are not among them. */
    public final int quantity;

    /** Whether it is to be made. */
    public final boolean madeToOrder;

    public ParcelLine(
            String line,
            String product,
            Map<String, String> title,
            Picture picture,
            int quantity,
            boolean madeToOrder) {
        this.line = line;
        this.product = product;
        this.title = Copies.of(title);
        this.picture = picture;
        this.quantity = quantity;
        this.madeToOrder = madeToOrder;
    }
}
