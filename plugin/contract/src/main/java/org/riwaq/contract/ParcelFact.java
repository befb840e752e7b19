package org.riwaq.contract;

/** A parcel as the feed tells it. */
public final class ParcelFact {
    /** Public id, a UUID. */
    public final String id;

    /** Public id of the maker. */
    public final String maker;

    /** As {@link OrderParcel#state}. */
    public final String state;

    /** {@code HOME} or {@code PICK_UP}. */
    public final String kind;

    /** Or null. */
    public final String carrier;

    /** Or null. */
    public final String tracking;

    public ParcelFact(String id, String maker, String state, String kind, String carrier, String tracking) {
        this.id = id;
        this.maker = maker;
        this.state = state;
        this.kind = kind;
        this.carrier = carrier;
        this.tracking = tracking;
    }
}
