package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** {@code expand[]}: whole objects in the place of their ids. */
final class Expansion {
    private static final int DEEPEST = 4;
    private final Store store;

    Expansion(Store store) {
        this.store = store;
    }

    ObjectNode expand(ObjectNode answer, Iterable<String> paths) {
        ObjectNode copy = answer.deepCopy();
        for (String path : paths) {
            String[] steps = path.split("\\.");
            if (steps.length > DEEPEST) throw refused(path);
            step(copy, steps, 0, path);
        }
        return Json.shown(copy);
    }

    private void step(JsonNode node, String[] steps, int at, String path) {
        if (at == steps.length) return;
        if (node.isArray()) {
            node.forEach(one -> step(one, steps, at, path));
            return;
        }
        if (!(node instanceof ObjectNode object) || !object.has(steps[at])) throw refused(path);
        JsonNode value = object.get(steps[at]);
        if (value.isNull()) return;
        if (value.isTextual()) {
            JsonNode whole =
                    store.find(value.asText()).orElseThrow(() -> refused(path)).deepCopy();
            object.set(steps[at], whole);
            value = whole;
        } else if (at == steps.length - 1) {
            throw refused(path);
        }
        step(value, steps, at + 1, path);
    }

    private static Refused refused(String path) {
        return Refused.parameter(null, "expand", "This cannot be expanded: " + path + ".");
    }
}
