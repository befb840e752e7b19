package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riwaq.storefront.index.Reference;

/**
 * What a shopper chose in facets, as a filter for each. A facet's own choice must not narrow its counts, so choices of
 * facets that are counted come after the counting, all others before it, where they make the question cheaper.
 */
record Choices(Map<Facet, Query> byFacet) {
    /** Nothing is chosen. */
    static final Choices NONE = new Choices(Map.of());

    private static final Set<Facet> PLAIN = EnumSet.of(Facet.MATERIAL, Facet.COLOUR, Facet.KIND, Facet.EVIDENCE);

    Choices {
        Map<Facet, Query> copy = new EnumMap<>(Facet.class);
        copy.putAll(byFacet);
        byFacet = Collections.unmodifiableMap(copy);
    }

    /** Looks crafts and provinces up; refuses what is neither craft, beginning nor family. */
    static Answer<Choices> of(ProductQuestion question, References.Snapshot references, Instant now) {
        Answer<ChosenCrafts> crafts = ChosenCrafts.of(question.crafts(), references);
        if (crafts instanceof Answer.Refused<ChosenCrafts> refused) return new Answer.Refused<>(refused.refusal());
        Map<Facet, Query> filters = new EnumMap<>(Facet.class);
        place(question, references).ifPresent(query -> filters.put(Facet.REGION, query));
        ((Answer.Found<ChosenCrafts>) crafts)
                .result()
                .filter("craft")
                .ifPresent(query -> filters.put(Facet.CRAFT, query));
        for (Facet facet : PLAIN)
            if (!question.of(facet).isEmpty()) filters.put(facet, Filters.any(facet.field, question.of(facet)));
        List<Query> ways = question.of(Facet.AVAILABILITY).stream()
                .flatMap(name -> Availability.of(name).stream())
                .map(Availability::filter)
                .toList();
        if (!ways.isEmpty()) filters.put(Facet.AVAILABILITY, ways.size() == 1 ? ways.get(0) : Filters.either(ways));
        if (!question.of(Facet.EXHIBITED).isEmpty()) filters.put(Facet.EXHIBITED, Filters.exhibited(now));
        Filters.between("price", question.minPrice(), question.maxPrice())
                .ifPresent(query -> filters.put(Facet.PRICE, query));
        return new Answer.Found<>(new Choices(filters));
    }

    /** A province narrows its own region; a region without a chosen province stays whole. */
    private static Optional<Query> place(ProductQuestion question, References.Snapshot references) {
        List<String> provinces = question.of(Facet.PROVINCE);
        Set<String> whole = new HashSet<>(question.regions());
        provinces.forEach(code ->
                references.province(code).map(Reference.Province::region).ifPresent(whole::remove));
        if (provinces.isEmpty() && whole.isEmpty()) return Optional.empty();
        if (provinces.isEmpty()) return Optional.of(Filters.any(Facet.REGION.field, whole));
        Query narrow = Filters.any(Facet.PROVINCE.field, provinces);
        return Optional.of(
                whole.isEmpty() ? narrow : Filters.either(List.of(Filters.any(Facet.REGION.field, whole), narrow)));
    }

    /** Those that can come before the counting. */
    List<Query> before(Set<Facet> counted) {
        return only(byFacet.keySet().stream()
                .filter(facet -> !isCounted(facet, counted))
                .toList());
    }

    /** Those that come after it. */
    List<Query> after(Set<Facet> counted) {
        return only(byFacet.keySet().stream()
                .filter(facet -> isCounted(facet, counted))
                .toList());
    }

    /** What a facet is counted among: the choices of the other facets that are counted too. */
    List<Query> among(Facet facet, Set<Facet> counted) {
        return only(byFacet.keySet().stream()
                .filter(other -> isCounted(other, counted) && other != facet.choice())
                .toList());
    }

    private List<Query> only(Collection<Facet> facets) {
        return byFacet.entrySet().stream()
                .filter(entry -> facets.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isCounted(Facet choice, Set<Facet> counted) {
        return counted.stream().anyMatch(facet -> facet.choice() == choice);
    }
}
