package org.riwaq.launcher;

import java.io.IOException;
import java.util.List;

/** A part that did not start, or that ended by itself. */
public final class PartFailed extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Part part;
    private final transient List<String> lastLines;
    private final String what;

    PartFailed(Part part, String what, List<String> lastLines, Throwable cause) {
        super(part.key() + ": " + what, cause);
        this.part = part;
        this.what = what;
        this.lastLines = List.copyOf(lastLines);
    }

    public Part part() {
        return part;
    }

    String what() {
        return what;
    }

    /** The last lines of its log. */
    public List<String> lastLines() {
        return lastLines;
    }
}
