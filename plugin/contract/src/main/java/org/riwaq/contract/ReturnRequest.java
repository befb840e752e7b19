package org.riwaq.contract;

import java.time.Instant;
import java.util.List;

/** Pieces that come back, or not. */
public final class ReturnRequest {
    /** Public id, a UUID. */
    public final String id;

    /** Public id of the order. */
    public final String order;

    /** {@code REQUESTED}, {@code ACCEPTED}, {@code REFUSED} or {@code RECEIVED}. */
    public final String state;

    /** Which. */
    public final List<LineQuantity> lines;

    /** The shopper's, or null. */
    public final String reason;

    /** The merchant's, or null. */
    public final String answer;

    /** When. */
    public final Instant requestedAt;

    /** Id of the refund that paid for it, or null. */
    public final String refund;

    public ReturnRequest(
            String id,
            String order,
            String state,
            List<LineQuantity> lines,
            String reason,
            String answer,
            Instant requestedAt,
            String refund) {
        this.id = id;
        this.order = order;
        this.state = state;
        this.lines = Copies.of(lines);
        this.reason = reason;
        this.answer = answer;
        this.requestedAt = requestedAt;
        this.refund = refund;
    }
}
