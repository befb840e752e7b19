package org.riwaq.engine.commandapi;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

/** The query of a request, read strictly: an unknown or repeated name, a word where a number belongs is refused. */
public final class Parameters {
    private final Map<String, String[]> given;

    private Parameters(Map<String, String[]> given) {
        this.given = given;
    }

    /**
     * @param known every name the resource has
     * @throws Refused if another one is there, or one is given twice
     */
    public static Parameters of(HttpServletRequest request, String... known) {
        Set<String> names = new HashSet<>(Arrays.asList(known));
        Map<String, String[]> given = request.getParameterMap();
        for (Map.Entry<String, String[]> parameter : given.entrySet()) {
            if (!names.contains(parameter.getKey())) {
                throw Refused.badParameter(parameter.getKey(), Collections.singletonMap("rule", "unknown"));
            }
            if (parameter.getValue().length > 1) {
                throw Refused.badParameter(parameter.getKey(), Collections.singletonMap("rule", "once"));
            }
        }
        return new Parameters(given);
    }

    /** The text of that name, or null if it is missing or empty. */
    public String text(String name) {
        String[] values = given.get(name);
        return values == null || values[0].isEmpty() ? null : values[0];
    }

    /**
     * A whole number.
     *
     * @throws Refused if it is none, or not from {@code min} to {@code max}
     */
    public int number(String name, int missing, int min, int max) {
        String text = text(name);
        if (text == null) {
            return missing;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Told below, as one that is out of range.
        }
        Map<String, String> rule = new LinkedHashMap<>();
        rule.put("rule", "range");
        rule.put("min", Integer.toString(min));
        rule.put("max", Integer.toString(max));
        throw Refused.badParameter(name, rule);
    }
}
