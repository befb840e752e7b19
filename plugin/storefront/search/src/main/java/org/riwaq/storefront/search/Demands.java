package org.riwaq.storefront.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a question demands and what it only prefers. A craft, a place, a price, a kind of maker are demanded: every piece
 * has them. Materials and colours are not written on every piece, and words not chosen as the shopper would: beside a
 * craft they are preferred, and demanded only where the question has nothing firmer.
 */
final class Demands {
    private final Reading reading;
    private final boolean craft;
    private final boolean craftOrSo;
    private final boolean words;
    private final boolean material;

    Demands(Reading reading) {
        this.reading = reading;
        this.craft = anyNamed(part -> part.isOnly(kind -> kind == Meaning.Kind.CRAFT));
        this.craftOrSo = anyNamed(part -> part.is(kind -> kind == Meaning.Kind.CRAFT));
        this.words = reading.parts().stream().anyMatch(Demands::isWords);
        this.material = anyNamed(part -> part.is(kind -> kind == Meaning.Kind.MATERIAL));
    }

    private boolean anyNamed(Predicate<Part.Named> test) {
        return reading.parts().stream().anyMatch(part -> part instanceof Part.Named named && test.test(named));
    }

    static boolean isWords(Part part) {
        return part instanceof Part.Plain
                || (part instanceof Part.Named named
                        && named.is(kind -> kind == Meaning.Kind.GROUP)
                        && !isGeneral(named));
    }

    private static boolean isGeneral(Part.Named part) {
        return part.is(
                kind -> kind == Meaning.Kind.GENERIC || kind == Meaning.Kind.AUDIENCE || kind == Meaning.Kind.CHEAP);
    }

    /** What would have to be let go of for a part to be preferred only; empty when it is. */
    Optional<Loosening> demand(Part part) {
        if (part instanceof Part.Price) return Optional.of(Loosening.PRICE);
        if (part instanceof Part.Measure) return Optional.empty();
        if (isWords(part)) return when(!craft, Loosening.WORDS);
        return part instanceof Part.Named named ? demand(named) : Optional.empty();
    }

    private Optional<Loosening> demand(Part.Named part) {
        if (part.is(kind -> kind == Meaning.Kind.MAKER_KIND)) return Optional.of(Loosening.MAKER_KIND);
        if (part.is(kind -> kind == Meaning.Kind.MADE_TO_ORDER)) return Optional.of(Loosening.MADE_TO_ORDER);
        if (part.is(kind -> kind == Meaning.Kind.CERTIFIED)) return Optional.of(Loosening.CERTIFIED);
        if (isGeneral(part))
            return when(reading.parts().size() == 1 && part.is(kind -> kind == Meaning.Kind.AUDIENCE), Loosening.WORDS);
        if (part.isOnly(Meaning.Kind::isPlace)) return Optional.of(Loosening.PLACE);
        if (part.isOnly(kind -> kind == Meaning.Kind.CRAFT)) return when(!isSpecialised(part), Loosening.CRAFT);
        boolean place = part.is(Meaning.Kind::isPlace);
        if (part.is(kind -> kind == Meaning.Kind.CRAFT))
            return place && craft ? Optional.of(Loosening.PLACE) : when(!craft, Loosening.CRAFT);
        if (part.is(kind -> kind == Meaning.Kind.MATERIAL)) return when(!craftOrSo && !words, Loosening.MATERIAL);
        if (part.is(kind -> kind == Meaning.Kind.COLOUR))
            return when(!craftOrSo && !words && !material, Loosening.COLOUR);
        return Optional.empty();
    }

    /** Whether another part names a special kind of the same craft: {@code tapis … de Taznakht}. */
    private boolean isSpecialised(Part.Named part) {
        return anyNamed(other -> !other.equals(part)
                && other.isOnly(kind -> kind == Meaning.Kind.CRAFT)
                && other.sureIds().stream()
                        .anyMatch(special -> part.sureIds().stream().anyMatch(id -> special.startsWith(id + "-"))));
    }

    private static Optional<Loosening> when(boolean demanded, Loosening loosening) {
        return demanded ? Optional.of(loosening) : Optional.empty();
    }

    /** What this question can let go of. */
    List<Loosening> loosenings() {
        Set<Loosening> all = EnumSet.noneOf(Loosening.class);
        reading.parts().forEach(part -> demand(part).ifPresent(all::add));
        return List.copyOf(all);
    }

    /** What it lets go of, as typed. */
    List<Relaxed> relaxed(Set<Loosening> loosened) {
        return reading.parts().stream()
                .flatMap(part -> demand(part).filter(loosened::contains).stream()
                        .map(loosening -> new Relaxed(loosening, part.text())))
                .toList();
    }
}
