package org.riwaq.storefront;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.riwaq.storefront.index.Partner;
import org.riwaq.storefront.index.Reference;
import org.riwaq.storefront.search.References;

/** The regions and crafts of {@code config/}, some terms, two storefronts, and partners. */
final class FixtureReferences implements References, References.Snapshot {
    /** Of the guest house, whose pages are at {@code https://riad.example}. */
    static final String KEY = "pk_riad0000000000000000";

    private static final Path CONFIG = Path.of("../../../config");

    private final Map<String, Reference.Region> regions = new LinkedHashMap<>();
    private final Map<String, Reference.Province> provinces = new LinkedHashMap<>();
    private final Map<String, Reference.Craft> crafts = new LinkedHashMap<>();
    private final Map<String, Reference.Term> terms = new LinkedHashMap<>();
    private final List<Reference.Storefront> storefronts = List.of(
            storefront("riwaq", List.of("*"), List.of("fr", "ar", "en", "es"), List.of()),
            storefront("dakhla", List.of("localhost"), List.of("ar", "fr"), List.of("MA-12")));

    private static final List<String> RIADS_PAGES = new CopyOnWriteArrayList<>(List.of("https://riad.example"));

    FixtureReferences() {
        for (CSVRecord row : rows("geography/regions.csv")) {
            Map<String, String> name = names(row, "name");
            name.put("zgh", row.get("name_zgh"));
            regions.put(
                    row.get("iso_code"),
                    new Reference.Region(
                            row.get("iso_code"),
                            name,
                            Map.of("fr", row.get("capital_fr"), "ar", row.get("capital_ar")),
                            Double.parseDouble(row.get("centroid_lat")),
                            Double.parseDouble(row.get("centroid_lon")),
                            List.of()));
        }
        for (CSVRecord row : rows("crafts/crafts.csv")) {
            crafts.put(
                    row.get("id"),
                    new Reference.Craft(
                            row.get("id"),
                            row.get("family"),
                            Map.of("fr", row.get("family"), "ar", row.get("family")),
                            names(row, "name"),
                            List.of(),
                            Arrays.asList(row.get("materials").split(";")),
                            Arrays.asList(row.get("region_iso").split(";")),
                            List.of()));
        }
        provinces.put(
                "MA-OUD",
                new Reference.Province(
                        "MA-OUD",
                        "MA-12",
                        "province",
                        Map.of("fr", "Oued Ed-Dahab", "ar", "وادي الذهب"),
                        Map.of("fr", "Dakhla"),
                        23.7,
                        -15.9,
                        List.of()));
        term("material", "laine", "Laine", "صوف", null);
        term("material", "argent", "Argent", "فضة", null);
        term("colour", "rouge", "Rouge", "أحمر", "#b3261e");
        term("colour", "indigo", "Indigo", "نيلي", "#26336e");
    }

    private static Reference.Storefront storefront(
            String code, List<String> hosts, List<String> languages, List<String> regions) {
        return new Reference.Storefront(
                code, code, Map.of("fr", "Riwaq", "ar", "رواق"), hosts, languages, "MAD", regions, "base", true);
    }

    private void term(String list, String id, String french, String arabic, String swatch) {
        terms.put(
                list + "/" + id,
                new Reference.Term(list + "/" + id, list, Map.of("fr", french, "ar", arabic), List.of(), swatch));
    }

    private static Map<String, String> names(CSVRecord row, String column) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : List.of("fr", "ar", "en", "es")) {
            names.put(language, row.get(column + "_" + language));
        }
        return names;
    }

    private static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(CONFIG.resolve(file))) {
            return format.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public References.Snapshot now() {
        return this;
    }

    @Override
    public Optional<Reference.Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    @Override
    public Optional<Reference.Province> province(String code) {
        return Optional.ofNullable(provinces.get(code));
    }

    @Override
    public Optional<Reference.Craft> craft(String id) {
        return Optional.ofNullable(crafts.get(id));
    }

    @Override
    public Optional<References.Family> family(String id) {
        return families().stream().filter(family -> family.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Reference.Term> term(String list, String id) {
        return Optional.ofNullable(terms.get(list + "/" + id));
    }

    @Override
    public Optional<Reference.Storefront> storefront(String host) {
        return storefronts.stream()
                .filter(storefront -> storefront.hosts().contains(host))
                .findFirst()
                .or(() -> Optional.of(storefronts.get(0)));
    }

    @Override
    public Collection<Reference.Region> regions() {
        return regions.values();
    }

    @Override
    public Collection<Reference.Province> provinces() {
        return provinces.values();
    }

    @Override
    public Collection<Reference.Craft> crafts() {
        return crafts.values();
    }

    @Override
    public Collection<References.Family> families() {
        return crafts.values().stream()
                .map(craft -> new References.Family(craft.family(), craft.familyName()))
                .distinct()
                .toList();
    }

    @Override
    public Collection<Reference.Term> terms() {
        return terms.values();
    }

    @Override
    public Collection<Reference.Storefront> storefronts() {
        return storefronts;
    }

    @Override
    public Collection<Partner> partners() {
        return List.of(
                partner("Riad", KEY, "APPROVED", RIADS_PAGES),
                partner("Guide", "pk_guide000000000000000", "REVOKED", List.of("https://guide.example")));
    }

    /** Lets the guest house's widgets stand on pages of a test. */
    static void allow(String origin) {
        RIADS_PAGES.add(origin);
    }

    private static Partner partner(String name, String key, String state, List<String> origins) {
        return new Partner(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(),
                name,
                "HOTEL",
                state,
                List.of(new Partner.Key(key, null)),
                origins,
                "MA-12",
                "fr",
                300,
                null,
                null);
    }
}
