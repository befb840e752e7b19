package org.riwaq.engine.origin.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.riwaq.contract.Refusal;

/** Collects refusals: {@code refusals.add("maker.ice.invalid", "identifiers.ice", "value", ice)}. */
public final class Refusals {
    // Of an entity: it was understood and cannot be kept.
    private static final int STATUS = 422;

    private final List<Refusal> all = new ArrayList<Refusal>();

    /**
     * @param code stable, the message key without its prefix
     * @param field the entity's property
     * @param values what the message names, as name, value, name, value
     */
    public void add(String code, String field, String... values) {
        Map<String, String> named = new TreeMap<String, String>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            named.put(values[i], values[i + 1]);
        }
        all.add(new Refusal(code, STATUS, field, named));
    }

    /** Adds {@code out-of-range} if a number is there and not between two others. */
    public void range(String field, Integer value, int min, int max) {
        if (value != null && (value < min || value > max)) {
            add("number.out-of-range", field, "min", Integer.toString(min), "max", Integer.toString(max));
        }
    }

    /** All of them, in the order in which they were added. */
    public List<Refusal> list() {
        return all;
    }
}
