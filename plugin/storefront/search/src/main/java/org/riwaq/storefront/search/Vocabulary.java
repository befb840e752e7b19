package org.riwaq.storefront.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.riwaq.storefront.index.Reference;

/**
 * What may be typed for what: the names of regions, provinces, crafts, materials and colours in every language and
 * spelling the facts give, and the terms of the word lists, which take over the meaning of a name in their group.
 */
final class Vocabulary {
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern NOTE = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;/]|(?<=\\s)(?:et|and|y|و)(?=\\s)");

    /** A word that more crafts mention tells nothing of a craft. */
    private static final int MOST_MENTIONS = 12;

    private static final float KIND_OF = 0.8f;

    private final References.Snapshot references;
    private final WordLists lists;
    private final Set<String> functionWords = new HashSet<>();
    private final Names names = new Names();
    private final Map<String, Set<Meaning>> facts = new LinkedHashMap<>();
    private final Map<Meaning, List<Meaning>> kindsOf = new HashMap<>();
    private final Map<String, Set<String>> mentions = new HashMap<>();
    private final List<List<String>> groups = new ArrayList<>();

    Vocabulary(References.Snapshot references, WordLists lists) {
        this.references = references;
        this.lists = lists;
        lists.functionWords().values().forEach(functionWords::addAll);
        functionWords.forEach(names::know);
        places();
        terms();
        crafts();
        facts.forEach((key, meanings) -> meanings.forEach(
                meaning -> add(BLANK.splitAsStream(key).toList(), new Sense(meaning, Sense.AS_WRITTEN))));
        lists.meanings()
                .forEach((meaning, terms) ->
                        terms.forEach(term -> names.add(nameOf(term), new Sense(meaning, Sense.AS_WRITTEN))));
        lists.groups().forEach(terms -> group(terms, Sense.AS_WRITTEN));
        lists.merchants().forEach(group -> group(group.terms(), group.weight()));
    }

    References.Snapshot references() {
        return references;
    }

    Names names() {
        return names;
    }

    /** The terms of a group, as they are written. */
    List<String> group(Meaning meaning) {
        return groups.get(Integer.parseInt(meaning.id()));
    }

    /** Whether a folded word asks for nothing. */
    boolean isFunctionWord(String word) {
        return functionWords.contains(word);
    }

    /** Whether it asks for nothing in that language. */
    boolean isFunctionWord(String word, String language) {
        return lists.functionWords().getOrDefault(language, Set.of()).contains(word);
    }

    /** Crafts whose names have a word like that one. */
    List<Sense> mentioning(String word) {
        Set<String> crafts = mentions.getOrDefault(Stem.of(word), Set.of());
        if (crafts.size() > MOST_MENTIONS) return List.of();
        return crafts.stream()
                .map(craft -> new Sense(new Meaning(Meaning.Kind.CRAFT, craft), Sense.MENTIONED))
                .toList();
    }

    private void places() {
        references.regions().forEach(region -> {
            Meaning meaning = new Meaning(Meaning.Kind.REGION, region.id());
            name(meaning, region.name().values());
            name(meaning, region.capital().values());
            name(meaning, region.aliases());
        });
        references.provinces().forEach(province -> {
            Meaning meaning = new Meaning(Meaning.Kind.PROVINCE, province.id());
            name(meaning, province.name().values());
            name(meaning, province.seat().values());
            name(meaning, province.aliases());
        });
    }

    private void terms() {
        references.terms().forEach(term -> {
            Meaning.Kind kind = term.list().equals("colour") ? Meaning.Kind.COLOUR : Meaning.Kind.MATERIAL;
            Meaning meaning = new Meaning(kind, code(term));
            name(meaning, term.name().values());
            name(meaning, term.variants());
            // Goat leather is leather: ids begin alike, as those of crafts do.
            references.terms().stream()
                    .filter(other ->
                            other.list().equals(term.list()) && code(other).startsWith(meaning.id() + "-"))
                    .forEach(other -> kindsOf.computeIfAbsent(meaning, key -> new ArrayList<>())
                            .add(new Meaning(kind, code(other))));
        });
    }

    /** A name, and with less weight of what there are several kinds of, the kinds. */
    private void add(List<String> name, Sense sense) {
        kindsOf.getOrDefault(sense.meaning(), List.of())
                .forEach(kind -> names.add(name, new Sense(kind, sense.weight() * KIND_OF)));
        names.add(name, sense);
    }

    private static String code(Reference.Term term) {
        return term.id().substring(term.id().indexOf('/') + 1);
    }

    private void crafts() {
        Map<String, Set<String>> beginnings = new LinkedHashMap<>();
        for (Reference.Craft craft : references.crafts()) {
            Meaning meaning = new Meaning(Meaning.Kind.CRAFT, craft.id());
            name(meaning, craft.name().values());
            name(meaning, craft.variants());
            // An id is its name in short: bijoux-tiznit.
            name(meaning, List.of(craft.id().replace('-', ' ')));
            int dash = craft.id().indexOf('-');
            if (dash > 0)
                beginnings
                        .computeIfAbsent(craft.id().substring(0, dash), key -> new LinkedHashSet<>())
                        .add(craft.id());
            mention(craft);
        }
        // What several ids begin with is a craft of its own kind: bijoux.
        beginnings.forEach((beginning, crafts) -> {
            if (crafts.size() > 1) name(new Meaning(Meaning.Kind.CRAFT, beginning), List.of(beginning));
        });
        for (Reference.Craft craft : references.crafts()) {
            name(new Meaning(Meaning.Kind.CRAFT, craft.id()), craft.familyName().values());
            craft.name().values().forEach(name -> pieces(craft, name));
        }
    }

    /** Two names in one, "Théière et plateau à thé": each alone, unless it already says something else. */
    private void pieces(Reference.Craft craft, String name) {
        BETWEEN_NAMES
                .splitAsStream(NOTE.matcher(name).replaceAll(" "))
                .filter(piece -> !facts.containsKey(String.join(" ", nameOf(piece))))
                .forEach(piece -> fact(new Meaning(Meaning.Kind.CRAFT, craft.id()), piece));
    }

    private void mention(Reference.Craft craft) {
        List<String> all = new ArrayList<>(craft.name().values());
        all.addAll(craft.variants());
        for (String name : all)
            for (String word : nameOf(name))
                mentions.computeIfAbsent(Stem.of(word), key -> new LinkedHashSet<>())
                        .add(craft.id());
    }

    /** The whole of it, what stands outside its note, and the note. */
    private void name(Meaning meaning, Collection<String> spellings) {
        for (String spelling : spellings) {
            fact(meaning, spelling);
            var note = NOTE.matcher(spelling);
            if (!note.find()) continue;
            fact(meaning, note.group(1));
            fact(meaning, note.replaceAll(" "));
        }
    }

    private void fact(Meaning meaning, String spelling) {
        List<String> name = nameOf(spelling);
        if (!name.isEmpty())
            facts.computeIfAbsent(String.join(" ", name), key -> new LinkedHashSet<>())
                    .add(meaning);
    }

    /** Its words without those that ask for nothing, unless all do. */
    private List<String> nameOf(String spelling) {
        List<String> words = Folding.words(spelling);
        List<String> telling =
                words.stream().filter(word -> !functionWords.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private void group(List<String> terms, float weight) {
        Meaning itself = new Meaning(Meaning.Kind.GROUP, Integer.toString(groups.size()));
        groups.add(terms);
        List<Sense> senses = new GroupMeaning(terms.stream().map(this::nameOf).toList(), facts, lists).senses();
        boolean named = senses.stream()
                .anyMatch(sense -> sense.sure() && sense.meaning().kind().saysWhat());
        for (String term : terms) {
            senses.forEach(sense -> add(nameOf(term), sense.times(weight)));
            if (!named) names.add(nameOf(term), new Sense(itself, weight));
        }
    }
}
