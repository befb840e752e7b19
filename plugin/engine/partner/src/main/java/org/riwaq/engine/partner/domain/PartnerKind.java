package org.riwaq.engine.partner.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** What a partner is. */
public final class PartnerKind implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, PartnerKind> TYPES = new LinkedHashMap<String, PartnerKind>();

    public static final PartnerKind GUIDE = new PartnerKind("GUIDE");
    public static final PartnerKind HOTEL = new PartnerKind("HOTEL");
    public static final PartnerKind AGENCY = new PartnerKind("AGENCY");
    public static final PartnerKind TOURISM_OFFICE = new PartnerKind("TOURISM_OFFICE");

    private final String type;

    private PartnerKind(String type) {
        this.type = type;
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static PartnerKind getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.partner.kind." + type;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartnerKind && type.equals(((PartnerKind) other).type);
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
