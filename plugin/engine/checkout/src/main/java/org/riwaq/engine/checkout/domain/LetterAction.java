package org.riwaq.engine.checkout.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** What can be done in the admin so that a maker has the link of a parcel. */
public final class LetterAction implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, LetterAction> TYPES = new LinkedHashMap<String, LetterAction>();

    static {
        for (String type : new String[] {"SEND", "LINK"}) {
            TYPES.put(type, new LetterAction(type));
        }
    }

    private final String type;

    private LetterAction(String type) {
        this.type = type;
    }

    /** The one of that code, or null. */
    public static LetterAction getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getFriendlyType() {
        return "riwaq.checkout.letterAction." + type;
    }
}
