package org.riwaq.storefront.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was understood of a question, for people to see and to take back. */
final class Chips {
    private Chips() {}

    static List<Understood> of(Reading reading) {
        List<Understood> chips = new ArrayList<>();
        for (Part part : reading.parts()) chip(reading, part).ifPresent(chips::add);
        return chips;
    }

    private static Optional<Understood> chip(Reading reading, Part part) {
        String without = reading.without(part);
        if (part instanceof Part.Price price)
            return Optional.of(
                    new Understood(Understood.Kind.PRICE, List.of(), price.min(), price.max(), price.text(), without));
        if (part instanceof Part.Measure size)
            return Optional.of(new Understood(
                    Understood.Kind.SIZE,
                    List.of(),
                    (long) size.firstMm(),
                    (long) size.secondMm(),
                    size.text(),
                    without));
        return part instanceof Part.Named named ? named(named, without) : Optional.empty();
    }

    /** What a part asks for, if it is more than words. */
    static Optional<Understood.Kind> kind(Part part) {
        if (part instanceof Part.Price) return Optional.of(Understood.Kind.PRICE);
        if (part instanceof Part.Measure) return Optional.of(Understood.Kind.SIZE);
        return part instanceof Part.Named named ? named(named, "").map(Understood::kind) : Optional.empty();
    }

    /** Of several things it may mean, the surest; of those, the one that narrows most. */
    private static Optional<Understood> named(Part.Named part, String without) {
        return part.senses().stream()
                .filter(sense -> sense.sure() && sense.meaning().kind().saysWhat())
                .min(Comparator.comparing(Sense::weight, Comparator.reverseOrder())
                        .thenComparing(sense -> sense.meaning().kind()))
                .map(best -> new Understood(
                        Understood.Kind.valueOf(best.meaning().kind().name()),
                        ids(part, best.meaning().kind()),
                        null,
                        null,
                        part.text(),
                        without));
    }

    private static List<String> ids(Part.Named part, Meaning.Kind kind) {
        return part.senses().stream()
                .filter(sense -> sense.sure() && sense.meaning().kind() == kind)
                .map(sense -> sense.meaning().id())
                .filter(id -> !id.isEmpty())
                .sorted()
                .distinct()
                .toList();
    }
}
