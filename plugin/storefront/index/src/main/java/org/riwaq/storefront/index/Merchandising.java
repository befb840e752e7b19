package org.riwaq.storefront.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What merchants set right in search; few, and read all at once beside the {@link Reference}s. */
public sealed interface Merchandising {
    /** Public id, a UUID. */
    String id();

    /** Not before, or null. */
    @Nullable
    Instant from();

    /** Not from then on, or null. */
    @Nullable
    Instant until();

    /** Whether it holds at a moment: a date that passes needs no writer. */
    default boolean holds(Instant now) {
        Instant from = from();
        Instant until = until();
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    /**
     * A product pinned, hidden or boosted. Of question, region and craft, all that are there have to be asked for.
     *
     * @param id public id
     * @param product public id of the product
     * @param action {@code PIN}, {@code HIDE} or {@code BOOST}
     * @param question the whole question it holds for, or null
     * @param region code of the region it holds for, or null
     * @param craft id of the craft it holds for, or null
     * @param place of a pin: its place among the pins, from 1; else null
     * @param strength of a boost: 1 to 10; else null
     */
    record Placement(
            String id,
            String product,
            String action,
            @Nullable String question,
            @Nullable String region,
            @Nullable String craft,
            @Nullable Integer place,
            @Nullable Integer strength,
            @Nullable Instant from,
            @Nullable Instant until)
            implements Merchandising {}

    /**
     * Words that mean the same.
     *
     * @param id public id
     * @param word what shoppers type
     * @param alternatives other words for it
     * @param weight what a fit by another word is worth, in percent
     */
    record Synonym(
            String id,
            String word,
            List<String> alternatives,
            int weight,
            @Nullable Instant from,
            @Nullable Instant until)
            implements Merchandising {
        public Synonym {
            alternatives = Absent.asEmpty(alternatives);
        }
    }
}
