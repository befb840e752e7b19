package org.riwaq.engine.checkout.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** What can be done about an order's money in the admin. */
public final class OrderAction implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, OrderAction> TYPES = new LinkedHashMap<String, OrderAction>();

    static {
        for (String type : new String[] {
            "CASH_AT_DELIVERY",
            "CASH_AT_DESK",
            "CANCEL",
            "REFUND_AND_RESTOCK",
            "REFUND_ALL",
            "REFUND_AMOUNT",
            "ASK_AGAIN",
            "BY_HAND"
        }) {
            TYPES.put(type, new OrderAction(type));
        }
    }

    private final String type;

    private OrderAction(String type) {
        this.type = type;
    }

    /** The one of that code, or null. */
    public static OrderAction getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getFriendlyType() {
        return "riwaq.checkout.action." + type;
    }
}
