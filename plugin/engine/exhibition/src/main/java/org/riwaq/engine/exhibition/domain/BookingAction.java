package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** What can be done with a booking. */
public final class BookingAction implements Serializable, BroadleafEnumerationType, Comparable<BookingAction> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, BookingAction> TYPES = new LinkedHashMap<String, BookingAction>();

    /** The places are taken back, and whoever booked is told. */
    public static final BookingAction CANCEL = new BookingAction("CANCEL");

    private final String type;
    private final int order;

    private BookingAction(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static BookingAction getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.exhibition.bookingAction." + type;
    }

    @Override
    public int compareTo(BookingAction other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookingAction && type.equals(((BookingAction) other).type);
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
