package org.riwaq.engine.settlement.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** For what a commission rule is made, the most specific first. */
public final class CommissionSubject implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, CommissionSubject> TYPES = new LinkedHashMap<String, CommissionSubject>();

    public static final CommissionSubject MAKER = new CommissionSubject("MAKER");

    /** A cooperative, and its members. */
    public static final CommissionSubject COOPERATIVE = new CommissionSubject("COOPERATIVE");

    public static final CommissionSubject CRAFT = new CommissionSubject("CRAFT");

    /** A storefront. */
    public static final CommissionSubject PARTNER = new CommissionSubject("PARTNER");

    /** Whatever has no rule of its own. */
    public static final CommissionSubject ANY = new CommissionSubject("ANY");

    private final String type;

    private CommissionSubject(String type) {
        this.type = type;
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static CommissionSubject getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.settlement.subject." + type;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommissionSubject && type.equals(((CommissionSubject) other).type);
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
