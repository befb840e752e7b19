package org.riwaq.storefront.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What {@code config/search} says of words.
 *
 * @param groups terms that mean the same, of the glossary and of the merchants
 * @param meanings terms that are no names, by what they ask for
 * @param functionWords folded words that ask for nothing, by language
 * @param merchants groups that merchants keep, each with what it is worth
 */
record WordLists(
        List<List<String>> groups,
        Map<Meaning, List<String>> meanings,
        Map<String, Set<String>> functionWords,
        List<Group> merchants) {
    static final String GLOSSARY = "glossary.txt";
    static final String MEANINGS = "meanings.txt";
    static final String FUNCTION_WORDS = "function-words.txt";
    static final WordLists NONE = new WordLists(List.of(), Map.of(), Map.of());

    WordLists(List<List<String>> groups, Map<Meaning, List<String>> meanings, Map<String, Set<String>> functionWords) {
        this(groups, meanings, functionWords, List.of());
    }

    /**
     * Terms that mean the same.
     *
     * @param terms as written
     * @param weight what a fit by another of them is worth, up to 1
     */
    record Group(List<String> terms, float weight) {}

    /** With what merchants keep. */
    WordLists withMerchants(List<Group> synonyms) {
        return synonyms.isEmpty() ? this : new WordLists(groups, meanings, functionWords, List.copyOf(synonyms));
    }

    /** @throws IllegalArgumentException naming file, line and what is wrong there */
    static WordLists read(Path directory) {
        List<List<String>> groups = new TermFile(directory.resolve(GLOSSARY))
                .groups().stream().map(TermFile.Line::terms).toList();
        return new WordLists(
                groups,
                meanings(new TermFile(directory.resolve(MEANINGS))),
                functionWords(new TermFile(directory.resolve(FUNCTION_WORDS))));
    }

    /** With synonyms of the merchants' own behind the glossary's. */
    WordLists with(List<List<String>> synonyms) {
        if (synonyms.isEmpty()) return this;
        List<List<String>> all = new ArrayList<>(groups);
        all.addAll(synonyms);
        return new WordLists(List.copyOf(all), meanings, functionWords, merchants);
    }

    private static Map<Meaning, List<String>> meanings(TermFile file) {
        Map<Meaning, List<String>> meanings = new LinkedHashMap<>();
        for (TermFile.Line line : file.coded()) {
            int colon = line.code().indexOf(':');
            String id = colon < 0 ? "" : line.code().substring(colon + 1);
            String kind = colon < 0 ? line.code() : line.code().substring(0, colon);
            Meaning meaning = new Meaning(kind(kind, line, file), id);
            if ((meaning.kind() == Meaning.Kind.MAKER_KIND) == id.isEmpty())
                throw file.broken(line.number(), "a kind of maker stands behind 'maker-kind:', and nowhere else");
            if (!id.isEmpty() && !Facet.KINDS.contains(id))
                throw file.broken(line.number(), "not a kind of maker: " + id);
            if (meanings.put(meaning, line.terms()) != null)
                throw file.broken(line.number(), "twice the same code: " + line.code());
        }
        return meanings;
    }

    private static Meaning.Kind kind(String code, TermFile.Line line, TermFile file) {
        for (Meaning.Kind kind : Meaning.Kind.values()) {
            boolean ofFiles = !kind.isFact() && kind != Meaning.Kind.GROUP;
            if (ofFiles
                    && kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code)) return kind;
        }
        throw file.broken(line.number(), "not a code: " + line.code());
    }

    private static Map<String, Set<String>> functionWords(TermFile file) {
        Map<String, Set<String>> words = new HashMap<>();
        for (TermFile.Line line : file.coded()) {
            Set<String> folded = words.computeIfAbsent(line.code(), code -> new HashSet<>());
            line.terms().forEach(term -> folded.addAll(Folding.words(term)));
        }
        return words;
    }
}
