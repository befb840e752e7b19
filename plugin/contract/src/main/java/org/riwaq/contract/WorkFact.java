package org.riwaq.contract;

import java.time.Instant;

/** Something the engine wants done outside and that is not done yet; gone once it is. */
public final class WorkFact {
    /** Public id, a UUID; the idempotency key outside. */
    public final String id;

    /** {@code REFUND}, {@code MAIL}, {@code LINK} or {@code PAYOUT}. */
    public final String kind;

    /** Public id of the order, or null. */
    public final String order;

    /** Not to be claimed before. */
    public final Instant dueAt;

    public WorkFact(String id, String kind, String order, Instant dueAt) {
        this.id = id;
        this.kind = kind;
        this.order = order;
        this.dueAt = dueAt;
    }
}
