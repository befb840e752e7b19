package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where documents of a kind hold what is asked for. All of them have {@code words.<language>} (every text of a
 * language), {@code names} (titles and names of all languages, unstemmed) and {@code sound} (those by their sound).
 *
 * @param title the multilingual field that names the thing
 * @param ids fields of ids, by what they are ids of
 * @param region the field with its region, or empty
 * @param price the field of the price, if there is one
 * @param sizes whether there are sizes
 */
record Fields(String title, Map<Meaning.Kind, Field> ids, String region, Optional<String> price, boolean sizes) {

    /** What the senses of one part ask for, by kind: any of the ids, each as sure as its sense. */
    List<Query> ids(List<Sense> senses) {
        Map<Meaning.Kind, Map<Float, List<String>>> byKind = new EnumMap<>(Meaning.Kind.class);
        for (Sense sense : senses)
            if (ids.containsKey(sense.meaning().kind()))
                byKind.computeIfAbsent(sense.meaning().kind(), kind -> new java.util.TreeMap<>())
                        .computeIfAbsent(sense.weight(), weight -> new ArrayList<>())
                        .add(sense.meaning().id());
        List<Query> queries = new ArrayList<>();
        byKind.forEach((kind, byWeight) -> byWeight.forEach(
                (weight, values) -> query(ids.get(kind), values, weight).ifPresent(queries::add)));
        return queries;
    }

    private static Optional<Query> query(@Nullable Field field, List<String> values, float weight) {
        if (field == null) return Optional.empty();
        List<String> asked = field.values().isEmpty() ? values : field.values();
        return Optional.of(TextQuery.constant(Filters.any(field.name(), asked), field.weight() * weight));
    }

    /**
     * A field of ids.
     *
     * @param name of the field
     * @param weight what a fit is worth
     * @param values what it must hold; empty: the ids that are asked for
     */
    record Field(String name, float weight, List<String> values) {
        Field(String name, float weight) {
            this(name, weight, List.of());
        }
    }
}
