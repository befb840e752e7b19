package org.riwaq.contract;

import java.time.LocalDate;

/** One way to deliver a parcel. */
public final class DeliveryOption {
    /** Stable while the address is the same. */
    public final String id;

    /** {@code HOME} or {@code PICK_UP}. */
    public final String kind;

    /** VAT included, minor units. */
    public final long fee;

    /** The first day on which it may arrive or be fetched. */
    public final LocalDate earliest;

    /** The last such day that is promised. */
    public final LocalDate latest;

    /** The place, for {@code PICK_UP}; otherwise null. */
    public final PickUpPlace place;

    /** The day by which its maker is to have it ready; null in what was chosen before there was this field. */
    public final LocalDate ready;

    public DeliveryOption(
            String id,
            String kind,
            long fee,
            LocalDate earliest,
            LocalDate latest,
            PickUpPlace place,
            LocalDate ready) {
        this.id = id;
        this.kind = kind;
        this.fee = fee;
        this.earliest = earliest;
        this.latest = latest;
        this.place = place;
        this.ready = ready;
    }
}
