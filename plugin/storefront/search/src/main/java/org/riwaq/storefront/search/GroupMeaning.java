package org.riwaq.storefront.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the terms of a group mean because some of them are names. A name that stands first, or two names of the same
 * thing, make all terms mean it; one name among many may be a word with two lives ({@code casa} is a house, and a town)
 * and makes the others only hint at it, a place not even that.
 */
final class GroupMeaning {
    private final List<List<String>> terms;
    private final Map<String, Set<Meaning>> facts;
    private final WordLists lists;

    /**
     * @param terms each as its words
     * @param facts what names mean, by their words with blanks between
     */
    GroupMeaning(List<List<String>> terms, Map<String, Set<Meaning>> facts, WordLists lists) {
        this.terms = terms;
        this.facts = facts;
        this.lists = lists;
    }

    List<Sense> senses() {
        Set<String> keys = new LinkedHashSet<>();
        terms.forEach(term -> keys.add(String.join(" ", term)));
        Map<Meaning, Float> weights = new LinkedHashMap<>();
        Map<Meaning, Integer> named = new LinkedHashMap<>();
        for (String key : keys)
            for (Meaning meaning : facts.getOrDefault(key, Set.of())) named.merge(meaning, 1, Integer::sum);
        Set<Meaning> first = facts.getOrDefault(String.join(" ", terms.get(0)), Set.of());
        named.forEach((meaning, times) -> {
            boolean sure = times > 1 || first.contains(meaning);
            if (sure || !meaning.kind().isPlace()) weights.put(meaning, sure ? Sense.AS_WRITTEN : Sense.MENTIONED);
        });
        lists.meanings().forEach((meaning, phrases) -> {
            if (phrases.stream().anyMatch(phrase -> keys.contains(Folding.key(phrase))))
                weights.put(meaning, Sense.AS_WRITTEN);
        });
        return weights.entrySet().stream()
                .map(entry -> new Sense(entry.getKey(), entry.getValue()))
                .toList();
    }
}
