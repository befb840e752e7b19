package org.riwaq.engine.catalogue;

import java.util.HashMap;
import java.util.Map;

/** Texts of one thing by field and language: French from the base columns, the others from the host's translations. */
final class Texts {
    private final Map<String, Map<String, String>> byField = new HashMap<>();

    /** The base column. */
    void french(String field, String text) {
        if (text != null && !text.trim().isEmpty()) {
            of(field).putIfAbsent("fr", text);
        }
    }

    /** A row of the translation table; {@code ar} goes before {@code ar_MA}, whichever comes first. */
    void translation(String field, String locale, String text) {
        if (locale == null || text == null || text.trim().isEmpty()) {
            return;
        }
        String language = locale.split("[_-]")[0];
        if (language.equals(locale)) {
            of(field).put(language, text);
        } else {
            of(field).putIfAbsent(language, text);
        }
    }

    /** By language, for a fact. */
    Map<String, String> of(String field) {
        return byField.computeIfAbsent(field, none -> new HashMap<>());
    }
}
