package org.riwaq.engine.origin.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** What an origin tag rests on. */
public final class OriginEvidence implements Serializable, BroadleafEnumerationType, Comparable<OriginEvidence> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, OriginEvidence> TYPES = new LinkedHashMap<String, OriginEvidence>();

    /** The seller says so. */
    public static final OriginEvidence DECLARED = new OriginEvidence("DECLARED");

    /** The directorate checked it. */
    public static final OriginEvidence VERIFIED = new OriginEvidence("VERIFIED");

    /** A protected name covers it, with its reference in the register. */
    public static final OriginEvidence PROTECTED = new OriginEvidence("PROTECTED");

    private final String type;
    private final int order;

    private OriginEvidence(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static OriginEvidence getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.origin.evidence." + type;
    }

    @Override
    public int compareTo(OriginEvidence other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OriginEvidence && type.equals(((OriginEvidence) other).type);
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
