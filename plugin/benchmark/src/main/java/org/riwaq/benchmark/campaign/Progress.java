package org.riwaq.benchmark.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far a campaign is, a line for each round in a file. */
final class Progress {
    private static final String HEAD = "round,lives,lived_s,all_s,asked_again,orders,complaints,broken";
    private final Path file;
    private final List<Line> lines = new ArrayList<>();

    private Progress(Path file) {
        this.file = file;
    }

    /**
     * One round.
     *
     * @param lived seconds until the last life was over
     * @param all seconds until the books agreed
     * @param askedAgain how often nobody answered and the same was asked again
     * @param orders in the market by then
     * @param complaints answers that nobody should get
     * @param broken rules that did not hold
     */
    record Line(
            int round, int lives, double lived, double all, long askedAgain, long orders, int complaints, int broken) {
        static Line of(String text) {
            String[] fields = text.split(",");
            return new Line(
                    Integer.parseInt(fields[0]),
                    Integer.parseInt(fields[1]),
                    Double.parseDouble(fields[2]),
                    Double.parseDouble(fields[3]),
                    Long.parseLong(fields[4]),
                    Long.parseLong(fields[5]),
                    Integer.parseInt(fields[6]),
                    Integer.parseInt(fields[7]));
        }

        String text() {
            return String.format(
                    Locale.ROOT,
                    "%d,%d,%.1f,%.1f,%d,%d,%d,%d",
                    round,
                    lives,
                    lived,
                    all,
                    askedAgain,
                    orders,
                    complaints,
                    broken);
        }

        boolean isWell() {
            return complaints == 0 && broken == 0;
        }
    }

    /** What is there of a seed, or nothing yet. A last line that was cut off does not count. */
    static Progress in(Path directory, long seed) throws IOException {
        Progress progress = new Progress(directory.resolve("rounds-" + seed + ".csv"));
        if (Files.exists(progress.file)) {
            List<String> kept = Files.readAllLines(progress.file);
            for (String line : kept.subList(1, kept.size()))
                if (line.chars().filter(c -> c == ',').count() == 7 && !line.endsWith(","))
                    progress.lines.add(Line.of(line));
        } else {
            Files.writeString(progress.file, HEAD + "\n");
        }
        return progress;
    }

    Path file() {
        return file;
    }

    int rounds() {
        return lines.size();
    }

    boolean isWell() {
        return lines.stream().allMatch(Line::isWell);
    }

    void add(Line line) throws IOException {
        lines.add(line);
        Files.writeString(file, line.text() + "\n", StandardOpenOption.APPEND);
        System.out.println(line.text());
    }

    String table() {
        int lives = lines.stream().mapToInt(Line::lives).sum();
        double seconds = lines.stream().mapToDouble(Line::all).sum();
        return String.format(
                Locale.ROOT,
                "%d lives in %d rounds, %.0f s; asked again %d times; %d complaints, %d rules broken",
                lives,
                lines.size(),
                seconds,
                lines.stream().mapToLong(Line::askedAgain).sum(),
                lines.stream().mapToInt(Line::complaints).sum(),
                lines.stream().mapToInt(Line::broken).sum());
    }
}
