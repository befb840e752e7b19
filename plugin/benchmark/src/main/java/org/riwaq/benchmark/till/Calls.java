package org.riwaq.benchmark.till;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long every call took, by what it was for. */
final class Calls {
    private final Map<String, Queue<Long>> times = new ConcurrentHashMap<>();

    void took(String what, long nanoseconds) {
        times.computeIfAbsent(what, any -> new ConcurrentLinkedQueue<>()).add(nanoseconds / 1_000_000);
    }

    void forget() {
        times.clear();
    }

    /** A Markdown table. @param order of its lines */
    String table(List<String> order) {
        StringBuilder table = new StringBuilder("| call | times | p50 | p95 | longest |\n|---|---|---|---|---|\n");
        Map<String, long[]> sorted = new LinkedHashMap<>();
        for (String what : order)
            if (times.containsKey(what))
                sorted.put(
                        what,
                        times.get(what).stream()
                                .mapToLong(Long::longValue)
                                .sorted()
                                .toArray());
        sorted.forEach((what, all) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d ms | %d ms | %d ms |%n",
                what,
                all.length,
                share(all, 50),
                share(all, 95),
                Arrays.stream(all).max().orElse(0))));
        return table.toString();
    }

    /** By nearest rank. */
    private static long share(long[] sorted, int percent) {
        return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
    }
}
