package org.riwaq.engine.partner.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** How far a partner has come. */
public final class PartnerState implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, PartnerState> TYPES = new LinkedHashMap<String, PartnerState>();

    public static final PartnerState ASKED = new PartnerState("ASKED");

    /** Its widgets work, between its days. */
    public static final PartnerState APPROVED = new PartnerState("APPROVED");

    /** They do no more. */
    public static final PartnerState REVOKED = new PartnerState("REVOKED");

    private final String type;

    private PartnerState(String type) {
        this.type = type;
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static PartnerState getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.partner.state." + type;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartnerState && type.equals(((PartnerState) other).type);
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
