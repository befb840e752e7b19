package org.riwaq.contract;

/** Command: a parcel's next state; the present one again changes nothing, or corrects carrier and tracking. */
public final class ParcelChange {
    /** {@code READY}, {@code SHIPPED}, {@code DELIVERED} or {@code COLLECTED}. */
    public final String state;

    /** For {@code SHIPPED}: who carries it. */
    public final String carrier;

    /** Its number there, or null. */
    public final String tracking;

    public ParcelChange(String state, String carrier, String tracking) {
        this.state = state;
        this.carrier = carrier;
        this.tracking = tracking;
    }
}
