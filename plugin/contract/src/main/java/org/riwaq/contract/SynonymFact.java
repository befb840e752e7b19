package org.riwaq.contract;

import java.time.Instant;
import java.util.List;

/** Words that merchants want read as the same. */
public final class SynonymFact {
    /** Public id, a UUID. */
    public final String id;

    /** What shoppers type. */
    public final String word;

    /** Other words for it. */
    public final List<String> alternatives;

    /** What a fit by another word is worth, in percent: 50 to 100. */
    public final int weight;

    /** Not before, or null. */
    public final Instant from;

    /** Not from then on, or null. */
    public final Instant until;

    public SynonymFact(String id, String word, List<String> alternatives, int weight, Instant from, Instant until) {
        this.id = id;
        this.word = word;
        this.alternatives = Copies.of(alternatives);
        this.weight = weight;
        this.from = from;
        this.until = until;
    }
}
