package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Crafts as a shopper chose them: whole, by the beginning of their ids, or by family.
 *
 * @param beginnings ids, whole or up to a dash
 * @param ofFamilies ids of the crafts of chosen families
 */
record ChosenCrafts(List<String> beginnings, List<String> ofFamilies) {
    ChosenCrafts {
        beginnings = List.copyOf(beginnings);
        ofFamilies = List.copyOf(ofFamilies);
    }

    /** Looks the values up; refuses the first that is neither craft, beginning nor family. */
    static Answer<ChosenCrafts> of(List<String> values, References.Snapshot references) {
        List<String> beginnings = new ArrayList<>();
        List<String> ofFamilies = new ArrayList<>();
        for (String value : values) {
            boolean begins = references.crafts().stream()
                    .anyMatch(craft -> craft.id().equals(value) || craft.id().startsWith(value + "-"));
            List<String> family = references.crafts().stream()
                    .filter(craft -> craft.family().equals(value))
                    .map(craft -> craft.id())
                    .toList();
            if (value.isEmpty() || (!begins && family.isEmpty()))
                return new Answer.Refused<>(Refusal.unknown("craft", value));
            if (begins) beginnings.add(value);
            ofFamilies.addAll(family);
        }
        return new Answer.Found<>(new ChosenCrafts(beginnings, ofFamilies));
    }

    /** As a filter over documents whose crafts are in that field; empty when nothing was chosen. */
    Optional<Query> filter(String craftField) {
        if (beginnings.isEmpty() && ofFamilies.isEmpty()) return Optional.empty();
        List<Query> ways = new ArrayList<>();
        if (!beginnings.isEmpty()) ways.add(Filters.any("craftPath", beginnings));
        if (!ofFamilies.isEmpty()) ways.add(Filters.any(craftField, ofFamilies));
        return Optional.of(ways.size() == 1 ? ways.get(0) : Filters.either(ways));
    }
}
