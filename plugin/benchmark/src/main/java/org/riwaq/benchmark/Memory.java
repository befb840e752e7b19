package org.riwaq.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What processes hold in memory, as Linux counts it. */
final class Memory {
    private static final String SHARE = "Pss:";

    private Memory() {}

    /**
     * Bytes of a process and all it started; memory that several share is divided between them, or PostgreSQL's
     * buffers would count once for each connection.
     */
    static long of(long pid) throws IOException {
        List<ProcessHandle> all = ProcessHandle.of(pid)
                .map(process ->
                        Stream.concat(Stream.of(process), process.descendants()).toList())
                .orElse(List.of());
        long sum = 0;
        for (ProcessHandle process : all) sum += share(process.pid());
        return sum;
    }

    private static long share(long pid) throws IOException {
        Path file = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        if (!Files.exists(file)) return 0;
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(SHARE))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
