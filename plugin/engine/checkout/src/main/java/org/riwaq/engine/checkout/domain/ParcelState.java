package org.riwaq.engine.checkout.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** How far a parcel is. */
public final class ParcelState implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, ParcelState> TYPES = new LinkedHashMap<String, ParcelState>();

    static {
        for (String type : new String[] {"TO_PREPARE", "READY", "SHIPPED", "DELIVERED", "COLLECTED", "CANCELLED"}) {
            TYPES.put(type, new ParcelState(type));
        }
    }

    private final String type;

    private ParcelState(String type) {
        this.type = type;
    }

    /** The one of that code, or null. */
    public static ParcelState getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getFriendlyType() {
        return "riwaq.checkout.parcel." + type;
    }
}
