package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** What one visits. */
public final class StopKind implements Serializable, BroadleafEnumerationType, Comparable<StopKind> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, StopKind> TYPES = new LinkedHashMap<String, StopKind>();

    /** A maker's workshop. */
    public static final StopKind WORKSHOP = new StopKind("WORKSHOP");

    /** A hall. */
    public static final StopKind HALL = new StopKind("HALL");

    /** A point of interest. */
    public static final StopKind POINT = new StopKind("POINT");

    private final String type;
    private final int order;

    private StopKind(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static StopKind getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.exhibition.stopKind." + type;
    }

    @Override
    public int compareTo(StopKind other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StopKind && type.equals(((StopKind) other).type);
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
