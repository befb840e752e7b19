package org.riwaq.contract;

/** Pieces of an order's line. */
public final class LineQuantity {
    /** Id of the line. */
    public final String line;

    /** Pieces, at least 1. */
    public final int quantity;

    public LineQuantity(String line, int quantity) {
        this.line = line;
        this.quantity = quantity;
    }
}
