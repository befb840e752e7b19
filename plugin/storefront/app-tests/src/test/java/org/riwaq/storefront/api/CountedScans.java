package org.riwaq.storefront.api;

import java.util.Map;
import java.util.stream.Collectors;

/** What was counted and would be told next, for tests of pages. */
public final class CountedScans {
    private CountedScans() {}

    /** By code; it is told to nobody else. */
    public static Map<String, Integer> taken(Scans scans) {
        return scans.take().labels.stream().collect(Collectors.toMap(label -> label.code, label -> label.scans));
    }
}
