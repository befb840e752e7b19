package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** What sort of room a hall is. */
public final class HallKind implements Serializable, BroadleafEnumerationType, Comparable<HallKind> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, HallKind> TYPES = new LinkedHashMap<String, HallKind>();

    /** A room one can walk into. */
    public static final HallKind PHYSICAL = new HallKind("PHYSICAL");

    /** A room on the screen alone. */
    public static final HallKind VIRTUAL = new HallKind("VIRTUAL");

    private final String type;
    private final int order;

    private HallKind(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static HallKind getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.exhibition.hallKind." + type;
    }

    @Override
    public int compareTo(HallKind other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HallKind && type.equals(((HallKind) other).type);
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
