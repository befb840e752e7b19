package org.riwaq.engine.settlement.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** What a booking comes from, and the ledger's accounts, in words. */
public final class LedgerWord implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, LedgerWord> TYPES = new LinkedHashMap<String, LedgerWord>();

    static {
        for (String type : new String[] {
            "ORDER",
            "REFUND",
            "REFUND_CAME_BACK",
            "DISPUTE",
            "PAYOUT_SENT",
            "PAYOUT_CONFIRMED",
            "PAYOUT_FAILED",
            "PAYOUT_RETURNED",
            "PAYOUT_REVERSED",
            "CLEARING",
            "MAKER",
            "COOPERATIVE",
            "COMMISSION",
            "PARTNER",
            "COMMISSION_VAT",
            "DELIVERY",
            "REFUNDS",
            "DISPUTES",
            "IN_TRANSIT",
            "SALE"
        }) {
            TYPES.put(type, new LedgerWord(type));
        }
    }

    private final String type;

    private LedgerWord(String type) {
        this.type = type;
    }

    /** The one of that code, or null. */
    public static LedgerWord getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getFriendlyType() {
        return "riwaq.settlement.word." + type;
    }
}
