package org.riwaq.contract;

import java.time.Instant;

/** A product that merchants pin, hide or boost; of question, region and craft, all that are there have to be asked for. */
public final class PlacementFact {
    /** Public id, a UUID. */
    public final String id;

    /** Public id of the product. */
    public final String product;

    /** {@code PIN}, {@code HIDE} or {@code BOOST}. */
    public final String action;

    /** The whole question it holds for, or null. */
    public final String question;

    /** Code of the region it holds for, or null. */
    public final String region;

    /** Id of the craft it holds for, or null. */
    public final String craft;

    /** Of a pin: its place among the pins, from 1; else null. */
    public final Integer place;

    /** Of a boost: 1 to 10; else null. */
    public final Integer strength;

    /** Not before, or null. */
    public final Instant from;

    /** Not from then on, or null. */
    public final Instant until;

    public PlacementFact(
            String id,
            String product,
            String action,
            String question,
            String region,
            String craft,
            Integer place,
            Integer strength,
            Instant from,
            Instant until) {
        this.id = id;
        this.product = product;
        this.action = action;
        this.question = question;
        this.region = region;
        this.craft = craft;
        this.place = place;
        this.strength = strength;
        this.from = from;
        this.until = until;
    }
}
