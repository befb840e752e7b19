package org.riwaq.contract;

import java.time.Instant;
import java.util.List;

/** Money of an order that goes or went back. */
public final class Refund {
    /** Public id, a UUID. */
    public final String id;

    /** {@code REFUND} or {@code DISPUTE}. */
    public final String kind;

    /** {@code WANTED}, {@code DONE} or {@code REFUSED} (can be asked again). */
    public final String state;

    /** {@code CARD} or {@code CASH}. */
    public final String way;

    /** The sum of its lines, minor units. */
    public final long amount;

    /** ISO 4217. */
    public final String currency;

    /** Whether the pieces went back into the stock. */
    public final boolean restocked;

    /** Why. */
    public final String reason;

    /** When it was wanted. */
    public final Instant askedAt;

    /** When the money went, or null. */
    public final Instant doneAt;

    /** Why the money did not go, or null. */
    public final String refusal;

    /** They add up to it. */
    public final List<RefundLine> lines;

    public Refund(
            String id,
            String kind,
            String state,
            String way,
            long amount,
            String currency,
            boolean restocked,
            String reason,
            Instant askedAt,
            Instant doneAt,
            String refusal,
            List<RefundLine> lines) {
        this.id = id;
        this.kind = kind;
        this.state = state;
        this.way = way;
        this.amount = amount;
        this.currency = currency;
        this.restocked = restocked;
        this.reason = reason;
        this.askedAt = askedAt;
        this.doneAt = doneAt;
        this.refusal = refusal;
        this.lines = Copies.of(lines);
    }
}
