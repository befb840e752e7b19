package org.riwaq.engine.checkout.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** How an order stands, is paid and is delivered, in words. */
public final class OrderWord implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, OrderWord> TYPES = new LinkedHashMap<String, OrderWord>();

    static {
        for (String type : new String[] {
            "PLACED",
            "CANCELLED",
            "PAID",
            "DUE",
            "PARTLY_REFUNDED",
            "REFUNDED",
            "CARD",
            "CASH_ON_DELIVERY",
            "HALL_DESK",
            "HOME",
            "PICK_UP"
        }) {
            TYPES.put(type, new OrderWord(type));
        }
    }

    private final String type;

    private OrderWord(String type) {
        this.type = type;
    }

    /** The one of that code, or null. */
    public static OrderWord getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getFriendlyType() {
        return "riwaq.checkout.word." + type;
    }
}
