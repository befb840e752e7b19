package org.riwaq.storefront.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.Reference;
import org.riwaq.storefront.index.ReferenceDocument;

/** References for tests. */
final class Samples {
    static final Path WORDS = Path.of("../../../config/search");
    static final List<ReferenceDocument> REFERENCES = List.of(
            reference(
                    "region",
                    new Reference.Region(
                            "MA-12",
                            Map.of("fr", "Dakhla-Oued Ed-Dahab", "ar", "الداخلة وادي الذهب", "es", "Dajla-Río de Oro"),
                            Map.of("fr", "Dakhla", "ar", "الداخلة"),
                            22.7,
                            -14.5,
                            List.of("Dajla"))),
            reference(
                    "region",
                    new Reference.Region("MA-09", Map.of("fr", "Souss-Massa"), Map.of(), 30.4, -9.2, List.of())),
            reference(
                    "region",
                    new Reference.Region(
                            "MA-05",
                            Map.of("fr", "Béni Mellal-Khénifra"),
                            Map.of("fr", "Béni Mellal"),
                            32,
                            -6,
                            List.of())),
            reference(
                    "province",
                    new Reference.Province(
                            "MA-TIZ", "MA-09", "province", Map.of("fr", "Tiznit"), Map.of(), 29.7, -9.7, List.of())),
            reference(
                    "province",
                    new Reference.Province(
                            "MA-OUD",
                            "MA-12",
                            "province",
                            Map.of("fr", "Oued Ed-Dahab"),
                            Map.of("fr", "Dakhla"),
                            23.68,
                            -15.96,
                            List.of())),
            reference("term", new Reference.Term("material/laine", "material", Map.of("fr", "Laine"), List.of(), null)),
            craft("tapis", "textile", "Tapis", List.of("زربية", "rug")),
            craft("tapis-azilal", "textile", "Tapis d’Azilal", List.of("azilal")),
            craft("poterie", "argile", "Poterie", List.of("fakhar")),
            reference("term", new Reference.Term("colour/rouge", "colour", Map.of("fr", "Rouge"), List.of(), "#b00")),
            storefront("market", List.of("market.example"), true),
            storefront("any", List.of("*"), true),
            storefront("off", List.of("off.example"), false));

    private Samples() {}

    static References.Snapshot references() {
        return LoadedReferences.of(REFERENCES);
    }

    static Vocabulary vocabulary() {
        return vocabulary(List.of());
    }

    /** With synonyms of merchants. */
    static Vocabulary vocabulary(List<List<String>> synonyms) {
        return new Vocabulary(references(), WordLists.read(WORDS).with(synonyms));
    }

    static ReferenceDocument region(String id, String name, List<String> aliases) {
        return reference("region", new Reference.Region(id, Map.of("fr", name), Map.of(), 0, 0, aliases));
    }

    static ReferenceDocument craft(String id, String family, String name, List<String> variants) {
        return reference(
                "craft",
                new Reference.Craft(
                        id,
                        family,
                        Map.of("fr", family.equals("textile") ? "Textile" : "Argile"),
                        Map.of("fr", name),
                        variants,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static ReferenceDocument storefront(String id, List<String> hosts, boolean active) {
        return reference(
                "storefront",
                new Reference.Storefront(id, id, Map.of(), hosts, List.of("fr"), "MAD", List.of(), "base", active));
    }

    static ReferenceDocument reference(String type, Reference reference) {
        return new ReferenceDocument(
                type, reference.id(), false, ElasticsearchConnection.documents().valueToTree(reference));
    }
}
