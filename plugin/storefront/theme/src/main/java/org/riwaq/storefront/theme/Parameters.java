package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parameters of an address, of those that its page knows, and the addresses that differ by one of them. */
final class Parameters {
    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The filled ones of these names, in the order of the names: one question has one address. */
    static Parameters of(HttpServletRequest request, List<String> names) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : names) {
            String[] given = request.getParameterValues(name);
            List<String> filled = given == null
                    ? List.of()
                    : Arrays.stream(given).filter(value -> !value.isBlank()).toList();
            if (!filled.isEmpty()) {
                kept.put(name, filled);
            }
        }
        return new Parameters(kept);
    }

    Map<String, List<String>> all() {
        return values;
    }

    List<String> of(String name) {
        return values.getOrDefault(name, List.of());
    }

    String first(String name) {
        return of(name).stream().findFirst().orElse("");
    }

    boolean has(String name, String value) {
        return of(name).contains(value);
    }

    /** With a value more. */
    Parameters with(String name, String value) {
        List<String> longer = new ArrayList<>(of(name));
        longer.add(value);
        return replaced(name, longer);
    }

    /** With one value of that name. */
    Parameters only(String name, String value) {
        return replaced(name, List.of(value));
    }

    /** Without a value. */
    Parameters without(String name, String value) {
        List<String> shorter = new ArrayList<>(of(name));
        shorter.remove(value);
        return replaced(name, shorter);
    }

    /** Without any value of that name. */
    Parameters without(String name) {
        return replaced(name, List.of());
    }

    private Parameters replaced(String name, List<String> list) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        if (list.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, list);
        }
        return new Parameters(changed);
    }

    /** As they stand behind the question mark; empty when there are none. */
    String query() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + Links.encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** A path with them. */
    String on(String path) {
        String query = query();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
