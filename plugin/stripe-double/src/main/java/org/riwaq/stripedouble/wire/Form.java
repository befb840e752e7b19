package org.riwaq.stripedouble.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a request, by their full name as a form writes it: {@code metadata[cart]}. Positions in lists are
 * written {@code expand[0]} or {@code expand[]}; here they are always numbers.
 */
public record Form(Map<String, String> fields) {
    public static final Form EMPTY = new Form(Map.of());

    /** Of a query string or a body. */
    public static Form decode(String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            if (pair.isEmpty()) continue;
            int at = pair.indexOf('=');
            String name = plain(at < 0 ? pair : pair.substring(0, at));
            fields.put(numbered(name, fields), at < 0 ? "" : plain(pair.substring(at + 1)));
        }
        return new Form(fields);
    }

    private static String plain(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw Refused.parameter("parameter_invalid_string", encoded, "The parameters are not well encoded.");
        }
    }

    private static String numbered(String name, Map<String, String> before) {
        if (!name.endsWith("[]")) return name;
        int next = 0;
        while (before.containsKey(name.substring(0, name.length() - 1) + next + "]")) next++;
        return name.substring(0, name.length() - 1) + next + "]";
    }

    public Form and(Form other) {
        Map<String, String> both = new LinkedHashMap<>(fields);
        both.putAll(other.fields);
        return new Form(both);
    }

    /** The value of a field, or null. An empty one counts as given. */
    public String get(String name) {
        return fields.get(name);
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public String get(String name, String usual) {
        return fields.getOrDefault(name, usual);
    }

    public String required(String name) {
        String value = fields.get(name);
        if (value == null) throw Refused.missing(name);
        if (value.isEmpty()) throw Refused.parameter("parameter_invalid_empty", name, name + " must not be empty.");
        return value;
    }

    /** A whole number, or {@code usual} where none is given. */
    public long number(String name, long usual) {
        String value = fields.get(name);
        if (value == null) return usual;
        if (!value.matches("-?[0-9]{1,17}"))
            throw Refused.parameter("parameter_invalid_integer", name, name + " must be a whole number.");
        return Long.parseLong(value);
    }

    public boolean yes(String name) {
        String value = fields.getOrDefault(name, "false");
        if (!value.equals("true") && !value.equals("false"))
            throw Refused.parameter(null, name, name + " must be true or false.");
        return value.equals("true");
    }

    /** What stands below a name, by the names within it: {@code under("metadata")} gives {@code cart}. */
    public Map<String, String> under(String name) {
        Map<String, String> found = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            if (key.startsWith(name + "[") && key.endsWith("]"))
                found.put(key.substring(name.length() + 1, key.length() - 1), value);
        });
        return found;
    }

    public List<String> list(String name) {
        return new ArrayList<>(under(name).values());
    }
}
