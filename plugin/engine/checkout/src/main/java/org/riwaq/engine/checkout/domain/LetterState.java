package org.riwaq.engine.checkout.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** How the last letter to a maker stands, and the last link. */
public final class LetterState implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, LetterState> TYPES = new LinkedHashMap<String, LetterState>();

    static {
        for (String type : new String[] {"NONE", "NO_ADDRESS", "WAITING", "SENT", "FAILED", "DONE"}) {
            TYPES.put(type, new LetterState(type));
        }
    }

    private final String type;

    private LetterState(String type) {
        this.type = type;
    }

    /** The one of that code, or null. */
    public static LetterState getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getFriendlyType() {
        return "riwaq.checkout.letter." + type;
    }
}
