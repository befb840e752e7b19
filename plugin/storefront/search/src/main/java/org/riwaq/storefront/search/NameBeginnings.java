package org.riwaq.storefront.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.riwaq.storefront.search.Suggestion.Kind;

/** The names of regions, provinces and crafts by their beginnings; few enough to be looked through one by one. */
final class NameBeginnings {
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int NONE = Integer.MAX_VALUE;

    private final References.Snapshot references;
    private final List<Named> all = new ArrayList<>();

    NameBeginnings(References.Snapshot references) {
        this.references = references;
        references
                .regions()
                .forEach(region -> add(
                        new Suggestion(Kind.REGION, region.id(), region.name()),
                        region.id(),
                        Stream.of(region.name().values(), region.capital().values(), region.aliases())));
        references
                .provinces()
                .forEach(province -> add(
                        new Suggestion(Kind.PROVINCE, province.id(), province.name()),
                        province.region(),
                        Stream.of(province.name().values(), province.seat().values(), province.aliases())));
        references
                .crafts()
                .forEach(craft -> add(
                        new Suggestion(Kind.CRAFT, craft.id(), craft.name()),
                        "",
                        Stream.of(craft.name().values(), craft.variants())));
    }

    private record Named(Suggestion suggestion, String region, List<String> names) {}

    private record Fit(Suggestion suggestion, int distance, int length) {}

    private void add(Suggestion suggestion, String region, Stream<? extends Collection<String>> names) {
        List<String> folded = names.flatMap(Collection::stream)
                .map(Folding::key)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        all.add(new Named(suggestion, region, folded));
    }

    /** Whether these are the names of that snapshot. */
    boolean areOf(References.Snapshot snapshot) {
        return references.equals(snapshot);
    }

    /** The best of each kind, whole names first. */
    List<Suggestion> of(String text, Map<Kind, Integer> most, Collection<String> regions) {
        String typed = Folding.key(text);
        if (typed.isEmpty()) return List.of();
        List<Fit> fits = all.stream()
                .filter(named -> regions.isEmpty() || named.region.isEmpty() || regions.contains(named.region))
                .map(named -> fit(named, typed))
                .filter(fit -> fit.distance < NONE)
                .sorted(Comparator.comparingInt(Fit::distance)
                        .thenComparingInt(Fit::length)
                        .thenComparing(fit -> fit.suggestion.value()))
                .toList();
        List<Suggestion> best = new ArrayList<>();
        for (Kind kind : Kind.values())
            fits.stream()
                    .map(Fit::suggestion)
                    .filter(suggestion -> suggestion.kind() == kind)
                    .limit(most.getOrDefault(kind, 0))
                    .forEach(best::add);
        return best;
    }

    private static Fit fit(Named named, String typed) {
        int distance = NONE;
        int length = NONE;
        for (String name : named.names) {
            int one = distance(name, typed);
            if (one < distance || (one == distance && name.length() < length)) {
                distance = one;
                length = name.length();
            }
        }
        return new Fit(named.suggestion, distance, length);
    }

    /** 0 where a name begins so, 1 where one of its words does, 2 where it would but for a slip. */
    private static int distance(String name, String typed) {
        if (name.startsWith(typed)) return 0;
        if (name.contains(" " + typed)) return 1;
        if (typed.length() < SHORTEST_WITH_SLIP) return NONE;
        for (int end = typed.length() - 1; end <= Math.min(name.length(), typed.length() + 1); end++)
            if (Slips.between(name.substring(0, Math.min(end, name.length())), typed, 1) <= 1) return 2;
        return NONE;
    }
}
