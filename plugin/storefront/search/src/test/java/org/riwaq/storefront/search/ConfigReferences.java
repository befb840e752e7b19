package org.riwaq.storefront.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.riwaq.storefront.index.Reference;
import org.riwaq.storefront.index.ReferenceDocument;

/** The references that an engine makes of {@code config/geography} and {@code config/crafts}. */
final class ConfigReferences {
    private static final Path CONFIG = Path.of("../../../config");

    private ConfigReferences() {}

    static Vocabulary vocabulary() {
        List<ReferenceDocument> documents = new ArrayList<>();
        rows("geography/regions.csv").forEach(row -> documents.add(Samples.reference("region", region(row))));
        rows("geography/provinces.csv").forEach(row -> documents.add(Samples.reference("province", province(row))));
        Map<String, CSVRecord> families = new HashMap<>();
        rows("crafts/families.csv").forEach(row -> families.put(row.get("id"), row));
        rows("crafts/crafts.csv").forEach(row -> documents.add(Samples.reference("craft", craft(row, families))));
        rows("crafts/materials.csv").forEach(row -> documents.add(Samples.reference("term", term("material", row))));
        rows("crafts/colours.csv").forEach(row -> documents.add(Samples.reference("term", term("colour", row))));
        return new Vocabulary(LoadedReferences.of(documents), WordLists.read(Samples.WORDS));
    }

    private static Reference.Region region(CSVRecord row) {
        Map<String, String> name = new HashMap<>(names(row));
        name.put("zgh", row.get("name_zgh"));
        return new Reference.Region(
                row.get("iso_code"),
                name,
                Map.of("fr", row.get("capital_fr"), "ar", row.get("capital_ar")),
                0,
                0,
                list(row.get("search_aliases"), "|"));
    }

    private static Reference.Province province(CSVRecord row) {
        return new Reference.Province(
                row.get("iso_code"),
                row.get("region_iso"),
                row.get("type"),
                names(row),
                Map.of("fr", row.get("seat_fr")),
                0,
                0,
                List.of());
    }

    private static Reference.Craft craft(CSVRecord row, Map<String, CSVRecord> families) {
        return new Reference.Craft(
                row.get("id"),
                row.get("family"),
                names(families.get(row.get("family"))),
                names(row),
                list(row.get("variants"), ";"),
                List.of(),
                list(row.get("region_iso"), ";"),
                list(row.get("places"), ";"));
    }

    private static Reference.Term term(String list, CSVRecord row) {
        return new Reference.Term(list + "/" + row.get("id"), list, names(row), list(row.get("variants"), ";"), null);
    }

    static Map<String, String> names(CSVRecord row) {
        Map<String, String> names = new HashMap<>();
        for (String language : List.of("fr", "ar", "en", "es")) names.put(language, row.get("name_" + language));
        return names;
    }

    static List<String> list(String cell, String separator) {
        return Stream.of(cell.split(java.util.regex.Pattern.quote(separator)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static List<CSVRecord> rows(String file) {
        try (var reader = Files.newBufferedReader(CONFIG.resolve(file))) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
