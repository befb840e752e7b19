package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** How one goes. */
public final class Transport implements Serializable, BroadleafEnumerationType, Comparable<Transport> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, Transport> TYPES = new LinkedHashMap<String, Transport>();

    /** On foot. */
    public static final Transport FOOT = new Transport("FOOT");

    /** By bicycle. */
    public static final Transport BICYCLE = new Transport("BICYCLE");

    /** By car. */
    public static final Transport CAR = new Transport("CAR");

    /** By bus. */
    public static final Transport BUS = new Transport("BUS");

    private final String type;
    private final int order;

    private Transport(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static Transport getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.exhibition.transport." + type;
    }

    @Override
    public int compareTo(Transport other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Transport && type.equals(((Transport) other).type);
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
