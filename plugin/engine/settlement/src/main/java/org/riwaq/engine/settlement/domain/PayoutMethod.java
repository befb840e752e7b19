package org.riwaq.engine.settlement.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** How a maker is paid, in words. */
public final class PayoutMethod implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, PayoutMethod> TYPES = new LinkedHashMap<String, PayoutMethod>();

    static {
        for (String type : new String[] {"BANK", "CASH", "STRIPE"}) {
            TYPES.put(type, new PayoutMethod(type));
        }
    }

    private final String type;

    private PayoutMethod(String type) {
        this.type = type;
    }

    /** The one of that code, or null. */
    public static PayoutMethod getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getFriendlyType() {
        return "riwaq.settlement.csv.method." + type;
    }
}
