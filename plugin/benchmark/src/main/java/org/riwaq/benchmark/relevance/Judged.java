package org.riwaq.benchmark.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A question with what it asks for.
 *
 * @param id names it in reports
 * @param text as typed
 * @param language it is written in; {@code darija} and {@code zgh} are typed on French pages
 * @param crafts ids of crafts, or {@code *}; one that begins with such an id and a dash is meant too
 * @param region code of the region it must be made in, or empty
 * @param features what makes it hard
 */
record Judged(String id, String text, String language, List<String> crafts, String region, List<String> features) {
    /** The language of the page it is typed on. */
    String page() {
        return List.of("darija", "zgh").contains(language) ? "fr" : language;
    }

    /** Whether something of that craft, made in that region, is what was asked for. */
    boolean fits(String craft, String madeIn) {
        boolean craftFits = crafts.stream()
                .anyMatch(asked -> asked.equals("*") || craft.equals(asked) || craft.startsWith(asked + "-"));
        return craftFits && (region.isEmpty() || region.equals(madeIn));
    }

    /** The questions of a file beside this class. */
    static List<Judged> read(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Judged.class.getResourceAsStream(file), file);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(Judged::of)
                    .toList();
        }
    }

    private static Judged of(CSVRecord row) {
        return new Judged(
                row.get("id"),
                row.get("query"),
                row.get("lang"),
                List.of(row.get("craft_ids").split(";")),
                row.get("region_iso"),
                List.of(row.get("features").split(";")));
    }
}
