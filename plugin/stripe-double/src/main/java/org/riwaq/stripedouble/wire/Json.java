package org.riwaq.stripedouble.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** Makes and writes JSON. Fields that begin with {@code _} are the double's own and never leave it. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** An object of names and values in turn; null is written as null. */
    public static ObjectNode object(Object... namesAndValues) {
        ObjectNode object = MAPPER.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2)
            object.set((String) namesAndValues[i], value(namesAndValues[i + 1]));
        return object;
    }

    public static ArrayNode array(Collection<?> values) {
        ArrayNode array = MAPPER.createArrayNode();
        values.forEach(value -> array.add(value(value)));
        return array;
    }

    private static JsonNode value(Object value) {
        return value instanceof Collection<?> many ? array(many) : MAPPER.valueToTree(value);
    }

    public static JsonNode read(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /** Everything, the double's own fields too. */
    public static String whole(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String pretty(JsonNode node) {
        return shown(node).toPrettyString();
    }

    /** A copy without the double's own fields. */
    public static <T extends JsonNode> T shown(T node) {
        T copy = node.deepCopy();
        strip(copy);
        return copy;
    }

    private static void strip(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            node.forEach(Json::strip);
            return;
        }
        object.remove(ownFields(object));
        // Whoever integrates may begin the names of metadata as they like.
        object.properties().forEach(field -> {
            if (!field.getKey().equals("metadata")) strip(field.getValue());
        });
    }

    private static Collection<String> ownFields(ObjectNode object) {
        return object.properties().stream()
                .map(entry -> entry.getKey())
                .filter(name -> name.startsWith("_"))
                .toList();
    }

    /** The text of a field, or null where there is none. */
    public static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }
}
