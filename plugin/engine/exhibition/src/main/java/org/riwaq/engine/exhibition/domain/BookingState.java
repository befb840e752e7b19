package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** How a booking stands. */
public final class BookingState implements Serializable, BroadleafEnumerationType, Comparable<BookingState> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, BookingState> TYPES = new LinkedHashMap<String, BookingState>();

    /** The places are kept. */
    public static final BookingState BOOKED = new BookingState("BOOKED");

    /** Whoever booked gave them back. */
    public static final BookingState CANCELLED = new BookingState("CANCELLED");

    /** The hall took them back. */
    public static final BookingState REVOKED = new BookingState("REVOKED");

    private final String type;
    private final int order;

    private BookingState(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static BookingState getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.exhibition.bookingState." + type;
    }

    @Override
    public int compareTo(BookingState other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookingState && type.equals(((BookingState) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return type;
    }
}
