package org.riwaq.contract;

import java.util.List;

/** What one maker sends for an order. */
public final class OrderParcel {
    /** Public id, a UUID. */
    public final String id;

    /** Who sends it. */
    public final MakerRef maker;

    /** Ids of its lines. */
    public final List<String> lines;

    /** How, when and for how much. */
    public final DeliveryOption delivery;

    /** What the fee includes. */
    public final VatShare vat;

    /** {@code TO_PREPARE}, {@code READY}, {@code SHIPPED}, {@code DELIVERED}, {@code COLLECTED} or {@code CANCELLED}. */
    public final String state;

    /** Who carries it, or null. */
    public final String carrier;

    /** Its number there, or null. */
    public final String tracking;

    public OrderParcel(
            String id,
            MakerRef maker,
            List<String> lines,
            DeliveryOption delivery,
            VatShare vat,
            String state,
            String carrier,
            String tracking) {
        this.id = id;
        this.maker = maker;
        this.lines = Copies.of(lines);
        this.delivery = delivery;
        this.vat = vat;
        this.state = state;
        this.carrier = carrier;
        this.tracking = tracking;
    }
}
