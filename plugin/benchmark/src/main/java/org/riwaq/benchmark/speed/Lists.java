package org.riwaq.benchmark.speed;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.riwaq.contract.CraftFact;
import org.riwaq.contract.ProvinceFact;
import org.riwaq.contract.RegionFact;
import org.riwaq.contract.StorefrontFact;
import org.riwaq.contract.TermFact;

/** The facts of {@code config/geography} and {@code config/crafts}, as the engine would tell them. */
record Lists(
        List<RegionFact> regions,
        List<ProvinceFact> provinces,
        List<CraftFact> crafts,
        List<TermFact> terms,
        List<StorefrontFact> storefronts) {
    private static final List<String> LANGUAGES = List.of("fr", "ar", "en", "es");

    static Lists read(Path config) throws IOException {
        Map<String, CSVRecord> families = new LinkedHashMap<>();
        rows(config.resolve("crafts/families.csv")).forEach(row -> families.put(row.get("id"), row));
        return new Lists(
                rows(config.resolve("geography/regions.csv")).stream()
                        .map(Lists::region)
                        .toList(),
                rows(config.resolve("geography/provinces.csv")).stream()
                        .map(Lists::province)
                        .toList(),
                rows(config.resolve("crafts/crafts.csv")).stream()
                        .map(row -> craft(row, families.get(row.get("family"))))
                        .toList(),
                Stream.concat(
                                rows(config.resolve("crafts/materials.csv")).stream()
                                        .map(row -> term("material", row, null)),
                                rows(config.resolve("crafts/colours.csv")).stream()
                                        .map(row -> term("colour", row, row.get("swatch"))))
                        .toList(),
                List.of(new StorefrontFact(
                        "00000000-0000-4000-8000-000000000001",
                        "speed",
                        Map.of("fr", "Vitesse"),
                        List.of("127.0.0.1"),
                        LANGUAGES,
                        "MAD",
                        List.of(),
                        "base",
                        true)));
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    private static RegionFact region(CSVRecord row) {
        return new RegionFact(
                row.get("iso_code"),
                names(row),
                Map.of("fr", row.get("capital_fr"), "ar", row.get("capital_ar")),
                Double.parseDouble(row.get("centroid_lat")),
                Double.parseDouble(row.get("centroid_lon")),
                several(row.get("search_aliases"), "\\|"));
    }

    private static ProvinceFact province(CSVRecord row) {
        return new ProvinceFact(
                row.get("iso_code"),
                row.get("region_iso"),
                row.get("type"),
                names(row),
                Map.of("fr", row.get("seat_fr")),
                Double.parseDouble(row.get("seat_lat")),
                Double.parseDouble(row.get("seat_lon")),
                List.of());
    }

    private static CraftFact craft(CSVRecord row, CSVRecord family) {
        return new CraftFact(
                row.get("id"),
                row.get("family"),
                names(family),
                names(row),
                several(row.get("variants"), ";"),
                several(row.get("materials"), ";"),
                several(row.get("region_iso"), ";"),
                several(row.get("places"), ";"));
    }

    private static TermFact term(String list, CSVRecord row, String swatch) {
        return new TermFact(list + "/" + row.get("id"), list, names(row), several(row.get("variants"), ";"), swatch);
    }

    private static Map<String, String> names(CSVRecord row) {
        Map<String, String> names = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> names.put(language, row.get("name_" + language)));
        return names;
    }

    private static List<String> several(String joined, String separator) {
        return Stream.of(joined.split(separator))
                .map(String::trim)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
