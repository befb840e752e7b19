package org.riwaq.engine.settlement.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** How it stands with a payout, a batch, an account or what is owed, in words. */
public final class PayoutWord implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, PayoutWord> TYPES = new LinkedHashMap<String, PayoutWord>();

    static {
        for (String type : new String[] {
            "READY",
            "NOTHING",
            "HELD",
            "NO_ACCOUNT",
            "UNCONFIRMED",
            "UNDER_WAY",
            "DUE",
            "APPROVED",
            "SENT",
            "CONFIRMED",
            "FAILED",
            "RETURNED",
            "OVER",
            "WAITING",
            "ADDED",
            "CHANGED",
            "LETTER_NONE",
            "LETTER_NO_ADDRESS",
            "LETTER_OPEN",
            "LETTER_DONE",
            "LETTER_IMPOSSIBLE"
        }) {
            TYPES.put(type, new PayoutWord(type));
        }
    }

    private final String type;

    private PayoutWord(String type) {
        this.type = type;
    }

    /** The one of that code, or null. */
    public static PayoutWord getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getFriendlyType() {
        return "riwaq.settlement.payout." + type;
    }
}
