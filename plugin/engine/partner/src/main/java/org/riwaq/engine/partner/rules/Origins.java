package org.riwaq.engine.partner.rules;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands in a partner's field of origins. */
public final class Origins {
    private Origins() {}

    /** Each one, without blanks around it. */
    public static List<String> of(String joined) {
        List<String> origins = new ArrayList<String>();
        if (joined != null) {
            for (String origin : joined.split(";")) {
                if (!origin.trim().isEmpty()) {
                    origins.add(origin.trim());
                }
            }
        }
        return origins;
    }
}
