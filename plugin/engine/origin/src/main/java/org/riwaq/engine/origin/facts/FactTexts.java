package org.riwaq.engine.origin.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts of things of one kind by field and language: French from the base columns, the others from translations. */
public final class FactTexts {
    private static final String ROWS = "SELECT riwaq_number(entity_id) AS id, field_name, locale_code, translated_value"
            + " FROM blc_translation WHERE entity_type = '%s' AND entity_id = ANY (?)";

    private final Map<String, Map<String, String>> byKey = new HashMap<>();

    private FactTexts() {}

    /** Reads the translations of things; the French is added by {@link #with}. */
    public static FactTexts of(Connection snapshot, String entityType, Collection<Long> ids) throws SQLException {
        FactTexts texts = new FactTexts();
        List<String> keys = new ArrayList<>();
        for (Long id : ids) {
            keys.add(id.toString());
        }
        FactRows.read(snapshot, String.format(ROWS, entityType), "varchar", keys, row -> {
            String locale = row.getString("locale_code");
            String text = row.getString("translated_value");
            if (locale != null && text != null && !text.trim().isEmpty()) {
                // ar goes before ar_MA, whichever comes first.
                Map<String, String> known = texts.map(row.getLong("id"), row.getString("field_name"));
                String language = locale.split("[_-]")[0];
                if (language.equals(locale)) {
                    known.put(language, text);
                } else {
                    known.putIfAbsent(language, text);
                }
            }
        });
        return texts;
    }

    /** The field's texts, with what its base column holds as French. */
    public Map<String, String> with(long id, String field, String french) {
        Map<String, String> texts = map(id, field);
        if (french != null && !french.trim().isEmpty()) {
            texts.put("fr", french);
        }
        return texts;
    }

    private Map<String, String> map(long id, String field) {
        return byKey.computeIfAbsent(id + "/" + field, none -> new TreeMap<>());
    }
}
