package org.riwaq.contract;

/** How many places of a programme's item are left; a fact of its own because it changes most. */
public final class PlacesFact {
    /** Public id of the item. */
    public final String id;

    /** Places to book. */
    public final int places;

    /** Places that nobody booked. */
    public final int left;

    public PlacesFact(String id, int places, int left) {
        this.id = id;
        this.places = places;
        this.left = left;
    }
}
