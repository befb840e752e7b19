package org.riwaq.contract;

import java.util.List;

/** Command: money of a paid order goes back: pieces, delivery of parcels, goodwill; all three may be there. */
public final class NewRefund {
    /** Pieces that are paid back. */
    public final List<LineQuantity> lines;

    /** Ids of parcels whose delivery is paid back. */
    public final List<String> deliveries;

    /** Minor units on top, shared over what was paid; or null. */
    public final Long goodwill;

    /** Whether the pieces are back in the stock. */
    public final boolean restock;

    /** Why, for the shopper and the admin. */
    public final String reason;

    /** Who pays back. */
    public final String by;

    /** For cash: how it was handed over; or null. */
    public final String note;

    public NewRefund(
            List<LineQuantity> lines,
            List<String> deliveries,
            Long goodwill,
            boolean restock,
            String reason,
            String by,
            String note) {
        this.lines = Copies.of(lines);
        this.deliveries = Copies.of(deliveries);
        this.goodwill = goodwill;
        this.restock = restock;
        this.reason = reason;
        this.by = by;
        this.note = note;
    }
}
