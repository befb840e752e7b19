package org.riwaq.storefront.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of regions, provinces, crafts, materials and colours in every language and spelling the facts give. */
final class Vocabulary {
    private final References.Snapshot references;
    private final Map<String, Set<Meaning>> meanings = new HashMap<>();
    private int longest = 1;

    Vocabulary(References.Snapshot references) {
        this.references = references;
        references.regions().forEach(region -> {
            Meaning meaning = new Meaning(Kind.REGION, region.id());
            name(meaning, region.name().values());
            name(meaning, region.capital().values());
            name(meaning, region.aliases());
        });
        references.provinces().forEach(province -> {
            Meaning meaning = new Meaning(Kind.PROVINCE, province.id());
            name(meaning, province.name().values());
            name(meaning, province.seat().values());
            name(meaning, province.aliases());
        });
        references.crafts().forEach(craft -> {
            Meaning meaning = new Meaning(Kind.CRAFT, craft.id());
            name(meaning, craft.name().values());
            name(meaning, craft.variants());
        });
        references.families().forEach(family -> {
            references.crafts().stream()
                    .filter(craft -> craft.family().equals(family.id()))
                    .forEach(craft -> name(
                            new Meaning(Kind.CRAFT, craft.id()), family.name().values()));
        });
        references.terms().forEach(term -> {
            Kind kind = term.list().equals("colour") ? Kind.COLOUR : Kind.MATERIAL;
            Meaning meaning = new Meaning(kind, term.id().substring(term.id().indexOf('/') + 1));
            name(meaning, term.name().values());
            name(meaning, term.variants());
        });
    }

    References.Snapshot references() {
        return references;
    }

    private void name(Meaning meaning, Collection<String> names) {
        for (String name : names) {
            List<String> words = Folding.words(name);
            if (words.isEmpty()) continue;
            longest = Math.max(longest, words.size());
            meanings.computeIfAbsent(String.join(" ", words), key -> new LinkedHashSet<>())
                    .add(meaning);
        }
    }

    /** Takes a text apart: the longest names first, what stands between them as plain words. */
    List<Part> parts(String text) {
        // By blanks, so that a part keeps the spelling that was typed.
        String[] typed = text.strip().split("\\s+");
        List<Part> parts = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        int at = 0;
        while (at < typed.length) {
            int end = endOfName(typed, at);
            if (end == at) {
                plain.add(typed[at++]);
                continue;
            }
            flush(plain, parts);
            String name = String.join(" ", List.of(typed).subList(at, end));
            parts.add(new Part(name, meanings.getOrDefault(Folding.key(name), Set.of())));
            at = end;
        }
        flush(plain, parts);
        return parts;
    }

    private int endOfName(String[] typed, int from) {
        StringBuilder text = new StringBuilder();
        int found = from;
        for (int end = from; end < Math.min(typed.length, from + longest); end++) {
            text.append(' ').append(typed[end]);
            if (meanings.containsKey(Folding.key(text.toString()))) found = end + 1;
        }
        return found;
    }

    private static void flush(List<String> plain, List<Part> parts) {
        if (!plain.isEmpty()) parts.add(new Part(String.join(" ", plain), Set.of()));
        plain.clear();
    }

    /**
     * A piece of what was typed.
     *
     * @param text as typed
     * @param meanings what it is a name of; empty for plain words
     */
    record Part(String text, Set<Meaning> meanings) {}

    /**
     * What a name stands for.
     *
     * @param kind of thing
     * @param id its id, as documents hold it
     */
    record Meaning(Kind kind, String id) {}

    /** What names stand for. */
    enum Kind {
        REGION,
        PROVINCE,
        CRAFT,
        MATERIAL,
        COLOUR
    }
}
