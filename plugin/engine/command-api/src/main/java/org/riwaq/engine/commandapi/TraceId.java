package org.riwaq.engine.commandapi;

import java.util.UUID;
import java.util.regex.Pattern;

/** What ties the log lines of both tiers to one request. */
final class TraceId {
    static final String HEADER = "X-Trace-Id";
    static final String LOG_KEY = "trace";

    // Nothing that could forge a log line.
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    final String value;

    private TraceId(String value) {
        this.value = value;
    }

    /** The caller's, or a new one where that is missing or not fit for a log. */
    static TraceId of(String given) {
        return new TraceId(
                given != null && SOUND.matcher(given).matches()
                        ? given
                        : UUID.randomUUID().toString());
    }
}
