package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page ended, as an opaque text: the last item's sort values and a mark of the question they belong to. It
 * protects nothing; a forged one only starts a page elsewhere.
 */
final class Cursor {
    private static final int LONGEST = 500;
    private static final int MARK = 0;
    private static final int VALUE = 1;
    private static final int ID = 2;

    private Cursor() {}

    /** After an item with these sort values. */
    static String after(Object question, List<FieldValue> sortValues) {
        Object value = sortValues.get(0)._get();
        Object id = sortValues.get(1)._get();
        String json = JsonMapper.shared().writeValueAsString(List.of(mark(question), value, id));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The sort values again; empty when the text is none of ours, or of another question. */
    static Optional<List<FieldValue>> read(Object question, String text) {
        if (text.length() > LONGEST) return Optional.empty();
        try {
            byte[] json = Base64.getUrlDecoder().decode(text);
            JsonNode node = JsonMapper.shared().readTree(json);
            boolean ours = node.isArray()
                    && node.size() == 3
                    && node.get(MARK).isInt()
                    && node.get(MARK).intValue() == mark(question)
                    && node.get(ID).isString();
            if (!ours) return Optional.empty();
            return value(node.get(VALUE))
                    .map(value -> List.of(value, FieldValue.of(node.get(ID).stringValue())));
        } catch (IllegalArgumentException | JacksonException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FieldValue> value(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) return Optional.of(FieldValue.of(node.longValue()));
        if (node.isNumber() && Double.isFinite(node.doubleValue()))
            return Optional.of(FieldValue.of(node.doubleValue()));
        if (node.isString()) return Optional.of(FieldValue.of(node.stringValue()));
        return Optional.empty();
    }

    /** The same on every machine: it hangs on texts and numbers alone. */
    private static int mark(Object question) {
        return Objects.toString(question).hashCode();
    }
}
