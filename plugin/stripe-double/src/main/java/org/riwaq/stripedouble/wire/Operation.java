package org.riwaq.stripedouble.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One thing that can be asked for.
 *
 * @param method of HTTP
 * @param path with {@code {id}} where ids stand
 * @param parameters names that it knows; {@code metadata[*]} stands for any name below, {@code expand[]} for a list
 */
public record Operation(String method, String path, Set<String> parameters) {
    private static final Pattern LIST_POSITION = Pattern.compile("\\[[0-9]+]");

    /** The ids in a path, or null when the path is another one's. */
    public List<String> idsIn(String asked) {
        String[] mine = path.split("/");
        String[] theirs = asked.split("/");
        if (mine.length != theirs.length) return null;
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < mine.length; i++) {
            if (mine[i].startsWith("{")) ids.add(theirs[i]);
            else if (!mine[i].equals(theirs[i])) return null;
        }
        return ids;
    }

    /** @throws Refused naming the first parameter that this operation does not know */
    public void refuseUnknown(Form form) {
        for (Map.Entry<String, String> field : form.fields().entrySet()) {
            if (!knows(field.getKey()))
                throw Refused.parameter(
                        "parameter_unknown", field.getKey(), "This request takes no parameter " + field.getKey() + ".");
        }
    }

    private boolean knows(String name) {
        String uniform = LIST_POSITION.matcher(name).replaceAll("[]");
        if (parameters.contains(uniform)) return true;
        int bracket = name.indexOf('[');
        // "metadata=" empties the whole of it.
        if (bracket < 0) return parameters.contains(name + "[*]");
        return name.indexOf('[', bracket + 1) < 0 && parameters.contains(name.substring(0, bracket) + "[*]");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
