package org.riwaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** How long each step took the last time, so that the next start can tell how far it is. */
final class StartTimes {
    private final Path file;
    private final Map<Step, Double> last = new EnumMap<>(Step.class);

    private StartTimes(Path file) {
        this.file = file;
    }

    /** Those of a data directory; an unreadable file only costs the estimate. */
    static StartTimes of(Path data) {
        StartTimes times = new StartTimes(data.resolve("start-times.properties"));
        Properties kept = new Properties();
        try (var in = Files.newBufferedReader(times.file)) {
            kept.load(in);
            for (Step step : Step.values()) {
                String seconds = kept.getProperty(step.key());
                if (seconds != null) times.last.put(step, Double.valueOf(seconds));
            }
        } catch (IOException | IllegalArgumentException none) {
            times.last.clear();
        }
        return times;
    }

    synchronized double expectedSeconds(Step step) {
        return Math.max(0.5, last.getOrDefault(step, (double) step.usualSeconds()));
    }

    synchronized void took(Step step, double seconds) {
        last.put(step, seconds);
    }

    synchronized void keep() throws IOException {
        Properties kept = new Properties();
        last.forEach((step, seconds) -> kept.setProperty(step.key(), Double.toString(seconds)));
        try (var out = Files.newBufferedWriter(file)) {
            kept.store(out, null);
        }
    }
}
