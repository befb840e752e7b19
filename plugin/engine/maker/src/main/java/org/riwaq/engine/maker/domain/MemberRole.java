package org.riwaq.engine.maker.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** What a member is in a cooperative. */
public final class MemberRole implements Serializable, BroadleafEnumerationType, Comparable<MemberRole> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, MemberRole> TYPES = new LinkedHashMap<String, MemberRole>();

    /** Presides over it: at most one at a time. */
    public static final MemberRole PRESIDENT = new MemberRole("PRESIDENT");

    /** Belongs to it. */
    public static final MemberRole MEMBER = new MemberRole("MEMBER");

    private final String type;
    private final int order;

    private MemberRole(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static MemberRole getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.maker.role." + type;
    }

    @Override
    public int compareTo(MemberRole other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberRole && type.equals(((MemberRole) other).type);
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
