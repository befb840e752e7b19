package org.riwaq.engine.settlement.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** Languages of statements. */
public final class StatementLanguage implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, StatementLanguage> TYPES = new LinkedHashMap<String, StatementLanguage>();

    static {
        for (String type : new String[] {"fr", "ar", "en", "es"}) {
            TYPES.put(type, new StatementLanguage(type));
        }
    }

    private final String type;

    private StatementLanguage(String type) {
        this.type = type;
    }

    /** The one of that code, or null. */
    public static StatementLanguage getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getFriendlyType() {
        return "riwaq.settlement.language." + type;
    }
}
