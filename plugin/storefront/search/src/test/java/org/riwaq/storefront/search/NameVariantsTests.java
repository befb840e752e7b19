package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The names of {@code config}, as people may write them: thousands that must be read, and thousands that must not. */
class NameVariantsTests {
    private static final Vocabulary VOCABULARY = ConfigReferences.vocabulary();

    /** Names by what they are names of. */
    private static final Map<Meaning, Set<String>> NAMES = names();

    private record Pair(String typed, Meaning meaning) {}

    private static Map<Meaning, Set<String>> names() {
        Map<Meaning, Set<String>> names = new LinkedHashMap<>();
        References.Snapshot references = VOCABULARY.references();
        references.regions().forEach(region -> {
            add(
                    names,
                    new Meaning(Meaning.Kind.REGION, region.id()),
                    region.name().values());
            add(names, new Meaning(Meaning.Kind.REGION, region.id()), region.aliases());
        });
        references
                .provinces()
                .forEach(province -> add(
                        names,
                        new Meaning(Meaning.Kind.PROVINCE, province.id()),
                        province.name().values()));
        references.crafts().forEach(craft -> {
            add(names, new Meaning(Meaning.Kind.CRAFT, craft.id()), craft.name().values());
            add(names, new Meaning(Meaning.Kind.CRAFT, craft.id()), craft.variants());
        });
        return names;
    }

    private static void add(Map<Meaning, Set<String>> names, Meaning meaning, Collection<String> spellings) {
        spellings.stream()
                .filter(name -> !name.contains("("))
                .forEach(name -> names.computeIfAbsent(meaning, key -> new LinkedHashSet<>())
                        .add(name));
    }

    /** What a whole text surely stands for. */
    private static Set<Meaning> read(String typed) {
        Set<Meaning> meanings = new LinkedHashSet<>();
        for (Part part : Reading.of(typed, "fr", VOCABULARY).parts())
            if (part instanceof Part.Named named)
                named.senses().stream().filter(Sense::sure).map(Sense::meaning).forEach(meanings::add);
        return meanings;
    }

    private static List<Pair> unread(List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> !read(pair.typed).contains(pair.meaning))
                .toList();
    }

    private static List<Pair> pairs(java.util.function.Function<String, Set<String>> spellings) {
        List<Pair> pairs = new ArrayList<>();
        NAMES.forEach((meaning, names) ->
                names.forEach(name -> spellings.apply(name).forEach(typed -> pairs.add(new Pair(typed, meaning)))));
        return pairs;
    }

    @Test
    void everyNameIsReadAsItIsWrittenInEveryLanguageAndScript() {
        List<Pair> pairs = pairs(Set::of);
        assertThat(pairs).hasSizeGreaterThan(600);
        assertThat(unread(pairs)).isEmpty();
    }

    @Test
    void everyNameIsReadAsPeopleWriteIt() {
        // Written another way, some names are the very name of another thing.
        List<Pair> pairs = pairs(Spellings::usual).stream()
                .filter(pair -> read(pair.typed).contains(pair.meaning)
                        || VOCABULARY.names().longest(Folding.words(pair.typed)).weight() < Sense.AS_WRITTEN)
                .toList();
        assertThat(pairs).hasSizeGreaterThan(3000);
        assertThat(unread(pairs)).isEmpty();
    }

    @Test
    void mostNamesAreReadInSpellingsThatNobodyHadInMind() {
        List<Pair> pairs = pairs(Spellings::heldOut);
        double read = 1 - (double) unread(pairs).size() / pairs.size();
        System.out.printf(Locale.ROOT, "%d held-out spellings, %.3f are read%n", pairs.size(), read);
        assertThat(read).isGreaterThan(0.8);
    }

    @Test
    void noNameIsTakenForItsNeighbour() {
        List<String> taken = new ArrayList<>();
        List<Pair> near = nearMisses();
        assertThat(near).hasSizeGreaterThan(600);
        for (Pair miss : near) if (read(miss.typed).contains(miss.meaning)) taken.add(miss.toString());
        assertThat(taken).isEmpty();
        assertThat(read("Tiznit")).contains(new Meaning(Meaning.Kind.PROVINCE, "MA-TIZ"));
        for (String tinghir : List.of("Tinghir", "Tineghir", "tinrir", "تنغير"))
            assertThat(read(tinghir)).as(tinghir).doesNotContain(new Meaning(Meaning.Kind.PROVINCE, "MA-TIZ"));
    }

    /** Each place with the five others whose names are most like its own, written right and with a letter swapped. */
    private static List<Pair> nearMisses() {
        List<Pair> near = new ArrayList<>();
        NAMES.forEach((meaning, names) -> {
            if (meaning.kind() != Meaning.Kind.PROVINCE) return;
            NAMES.keySet().stream()
                    .filter(other -> other.kind() == Meaning.Kind.PROVINCE && !other.equals(meaning))
                    .sorted(Comparator.comparingInt(other -> distance(names, NAMES.get(other))))
                    .limit(5)
                    .forEach(other -> names.forEach(own -> near.add(new Pair(own, other))));
        });
        return near;
    }

    private static int distance(Set<String> names, Set<String> others) {
        return names.stream()
                .flatMap(a -> others.stream()
                        .filter(b -> Spellings.isArabic(a) == Spellings.isArabic(b))
                        .map(b -> Slips.between(Folding.key(a), Folding.key(b), 20)))
                .min(Comparator.naturalOrder())
                .orElse(20);
    }
}
