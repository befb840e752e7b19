package org.riwaq.contract;

/** Command: a parcel's next state; the present one again changes nothing, or corrects carrier and tracking. */
public final class ParcelChange {
    /** {@code READY}, {@code SHIPPED}, {@code DELIVERED} or {@code COLLECTED}. */
    public final String state;

    /** For {@code SHIPPED}: who carries it. */
    public final String carrier;

    /** Its number there, or null. */
    public final String tracking;

    /** The state in which its maker saw it, or null: whichever. If it is another one by now, nothing changes. */
    public final String from;

    public ParcelChange(String state, String carrier, String tracking, String from) {
        this.state = state;
        this.carrier = carrier;
        this.tracking = tracking;
        this.from = from;
    }
}
