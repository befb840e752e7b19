package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** Up to 50 short texts that whoever integrates hangs on an object. */
final class Metadata {
    private static final int MOST = 50;
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_VALUE = 500;

    private Metadata() {}

    static ObjectNode of(Form form) {
        return changed(Json.object(), form);
    }

    /** What was there, changed by a form: an empty value removes a key, an empty whole removes all. */
    static ObjectNode changed(ObjectNode before, Form form) {
        ObjectNode after = before.deepCopy();
        if ("".equals(form.get("metadata"))) after.removeAll();
        for (Map.Entry<String, String> one : form.under("metadata").entrySet()) {
            check(one.getKey(), one.getValue());
            if (one.getValue().isEmpty()) after.remove(one.getKey());
            else after.put(one.getKey(), one.getValue());
        }
        if (after.size() > MOST) throw Refused.parameter(null, "metadata", "Metadata takes at most 50 keys.");
        return after;
    }

    private static void check(String key, String value) {
        if (key.isEmpty() || key.length() > LONGEST_KEY || key.matches(".*[\\[\\]].*"))
            throw Refused.parameter(
                    null, "metadata", "A key of metadata has 1 to 40 characters and no square brackets.");
        if (value.length() > LONGEST_VALUE)
            throw Refused.parameter(null, "metadata[" + key + "]", "A value of metadata has at most 500 characters.");
    }
}
