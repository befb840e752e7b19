package org.riwaq.contract;

import java.time.Instant;

/** When a thing may be shown. Readers compare the dates with their own clock: a date that passes needs no writer. */
public final class Publication {
    /** Whether the merchant has it switched on. */
    public final boolean active;

    /** Not before, or null. */
    public final Instant from;

    /** Not after, or null. */
    public final Instant until;

    public Publication(boolean active, Instant from, Instant until) {
        this.active = active;
        this.from = from;
        this.until = until;
    }
}
