package org.riwaq.contract;

/** A refund's part of one line. */
public final class RefundLine {
    /** Id of the line. */
    public final String line;

    /** Pieces, 0 where money alone goes back. */
    public final int quantity;

    /** Of what was paid for the line, minor units. */
    public final long amount;

    /** Of the line's share of its parcel's fee, minor units. */
    public final long delivery;

    public RefundLine(String line, int quantity, long amount, long delivery) {
        this.line = line;
        this.quantity = quantity;
        this.amount = amount;
        this.delivery = delivery;
    }
}
