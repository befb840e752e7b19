package org.riwaq.storefront.search;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A piece of what was typed, with what it asks for. */
sealed interface Part {
    /** As typed. */
    String text();

    /** Where it begins in the question. */
    int start();

    /** Where it ends. */
    int end();

    /**
     * A name, a turn of phrase or a word of a group.
     *
     * @param senses what it may mean
     * @param known how it is written where it is known, if that is another way; else null
     */
    record Named(
            String text,
            int start,
            int end,
            List<Sense> senses,
            @Nullable String known) implements Part {
        public Named {
            senses = List.copyOf(senses);
        }

        /** Whether some sure sense is of such a kind. */
        boolean is(Predicate<Meaning.Kind> kind) {
            return senses.stream()
                    .anyMatch(sense -> sense.sure() && kind.test(sense.meaning().kind()));
        }

        /** The ids of what it surely stands for. */
        List<String> sureIds() {
            return senses.stream()
                    .filter(sense -> sense.sure() && sense.meaning().kind().saysWhat())
                    .map(sense -> sense.meaning().id())
                    .toList();
        }

        /** Whether all sure senses, of which there is one at least, are of such a kind. */
        boolean isOnly(Predicate<Meaning.Kind> kind) {
            return is(kind) && !is(kind.negate());
        }
    }

    /**
     * A word that is no name.
     *
     * @param senses what names mention it
     */
    record Plain(String text, int start, int end, List<Sense> senses) implements Part {
        public Plain {
            senses = List.copyOf(senses);
        }
    }

    /**
     * A bound of the price.
     *
     * @param min in minor units, or null
     * @param max in minor units, or null
     */
    record Price(
            String text,
            int start,
            int end,
            @Nullable Long min,
            @Nullable Long max) implements Part {}

    /**
     * A size.
     *
     * @param firstMm the first length, in millimetres
     * @param secondMm the other
     */
    record Measure(String text, int start, int end, int firstMm, int secondMm) implements Part {}
}
