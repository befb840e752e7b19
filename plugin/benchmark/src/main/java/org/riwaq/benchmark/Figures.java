package org.riwaq.benchmark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was measured, line by line, as a Markdown table. */
final class Figures {
    private final Map<String, String> lines = new LinkedHashMap<>();

    void seconds(String what, double seconds) {
        lines.put(what, String.format(Locale.ROOT, "%.1f s", seconds));
    }

    void milliseconds(String what, long milliseconds) {
        lines.put(what, milliseconds + " ms");
    }

    void megabytes(String what, long bytes) {
        lines.put(what, bytes / (1024 * 1024) + " MB");
    }

    void rate(String what, double perSecond) {
        lines.put(what, String.format(Locale.ROOT, "%.0f per second", perSecond));
    }

    String table() {
        StringBuilder table = new StringBuilder("| measured | |\n|---|---|\n");
        lines.forEach((what, value) ->
                table.append("| ").append(what).append(" | ").append(value).append(" |\n"));
        return table.toString();
    }
}
