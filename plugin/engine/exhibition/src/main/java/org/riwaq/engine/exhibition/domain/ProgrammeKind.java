package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** What happens. */
public final class ProgrammeKind implements Serializable, BroadleafEnumerationType, Comparable<ProgrammeKind> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, ProgrammeKind> TYPES = new LinkedHashMap<String, ProgrammeKind>();

    /** One looks on. */
    public static final ProgrammeKind DEMONSTRATION = new ProgrammeKind("DEMONSTRATION");

    /** One takes part. */
    public static final ProgrammeKind WORKSHOP = new ProgrammeKind("WORKSHOP");

    /** One listens. */
    public static final ProgrammeKind TALK = new ProgrammeKind("TALK");

    /** One is guided. */
    public static final ProgrammeKind VISIT = new ProgrammeKind("VISIT");

    private final String type;
    private final int order;

    private ProgrammeKind(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static ProgrammeKind getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.exhibition.programmeKind." + type;
    }

    @Override
    public int compareTo(ProgrammeKind other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgrammeKind && type.equals(((ProgrammeKind) other).type);
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
