package org.riwaq.engine.origin.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** How a product is tied to a region. */
public final class OriginKind implements Serializable, BroadleafEnumerationType, Comparable<OriginKind> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, OriginKind> TYPES = new LinkedHashMap<String, OriginKind>();

    /** Where it was made: exactly one for each product. */
    public static final OriginKind MADE_IN = new OriginKind("MADE_IN");

    /** Not kept: asks, in the admin, that this tag take the place of the product's MADE_IN. */
    public static final OriginKind REPLACE_MADE_IN = new OriginKind("REPLACE_MADE_IN");

    /** Where its material comes from. */
    public static final OriginKind MATERIAL_FROM = new OriginKind("MATERIAL_FROM");

    /** Whose tradition it follows. */
    public static final OriginKind TRADITION_OF = new OriginKind("TRADITION_OF");

    private final String type;
    private final int order;

    private OriginKind(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static OriginKind getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.origin.kind." + type;
    }

    @Override
    public int compareTo(OriginKind other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OriginKind && type.equals(((OriginKind) other).type);
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
