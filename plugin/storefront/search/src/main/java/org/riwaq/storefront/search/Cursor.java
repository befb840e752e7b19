package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.riwaq.storefront.index.Mark;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was shown so far, as an opaque text: a mark of the question and one of each item. The next page is the best of
 * what was not shown yet, so nothing is repeated and nothing skipped however the index changes meanwhile. After {@link
 * #MOST} items a list goes on from the last item's sort values instead. It protects nothing; a forged one only leaves
 * items out.
 */
final class Cursor {
    /** How many items are remembered: twenty pages, and an address that every server takes. */
    static final int MOST = 480;

    /** How many of the latest are remembered beyond that. */
    static final int LATEST = 120;

    private static final int QUESTION = 6;
    private static final int LONGEST = QUESTION + MOST * Mark.LENGTH + 500;
    private static final Pattern SEEN = Pattern.compile("[A-Za-z0-9_-]+");
    private static final String POSITION = "~";

    private Cursor() {}

    /**
     * Where a list goes on.
     *
     * @param seen marks of what was shown
     * @param after sort values of the last item; empty while all that was shown is in {@code seen}
     */
    record Place(List<String> seen, List<FieldValue> after) {
        /** The beginning. */
        static final Place START = new Place(List.of(), List.of());

        Place {
            seen = List.copyOf(seen);
            after = List.copyOf(after);
        }

        /** What was shown, to be left out. */
        Query shown() {
            return Filters.any("mark", seen);
        }

        /** After some more items, the last of them with these sort values. */
        Place then(List<String> marks, List<FieldValue> lastSort) {
            List<String> all = new ArrayList<>(seen);
            all.addAll(marks);
            return all.size() <= MOST && after.isEmpty()
                    ? new Place(all, List.of())
                    : new Place(all.subList(Math.max(0, all.size() - LATEST), all.size()), lastSort);
        }
    }

    static String write(Object question, Place place) {
        String text = mark(question) + String.join("", place.seen());
        return place.after().isEmpty() ? text : text + POSITION + position(place.after());
    }

    /** The place again; empty when the text is none of ours, or of another question. */
    static Optional<Place> read(Object question, String text) {
        if (text.length() > LONGEST || !text.startsWith(mark(question))) return Optional.empty();
        int end = text.indexOf(POSITION);
        String seen = text.substring(QUESTION, end < 0 ? text.length() : end);
        if (seen.length() % Mark.LENGTH != 0 || !SEEN.matcher(seen).matches()) return Optional.empty();
        List<String> marks = new ArrayList<>();
        for (int at = 0; at < seen.length(); at += Mark.LENGTH) marks.add(seen.substring(at, at + Mark.LENGTH));
        return end < 0
                ? Optional.of(new Place(marks, List.of()))
                : position(text.substring(end + 1)).map(after -> new Place(marks, after));
    }

    private static String position(List<FieldValue> sort) {
        String json = JsonMapper.shared()
                .writeValueAsString(sort.stream().map(FieldValue::_get).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<List<FieldValue>> position(String text) {
        try {
            JsonNode node = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(text));
            if (!node.isArray() || node.size() != 2 || !node.get(1).isString()) return Optional.empty();
            return value(node.get(0))
                    .map(value -> List.of(value, FieldValue.of(node.get(1).stringValue())));
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
    private static String mark(Object question) {
        byte[] hash = ByteBuffer.allocate(Integer.BYTES)
                .putInt(Objects.toString(question).hashCode())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
