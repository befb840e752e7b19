package org.riwaq.contract;

/** How many pieces of a product there are; a fact of its own because it changes most. */
public final class StockFact {
    /** Public id of the product. */
    public final String id;

    /** {@code CHECKED} (the quantity counts), {@code ALWAYS} (always to be had) or {@code NEVER}. */
    public final String policy;

    /** Pieces that can be sold now; 0 unless checked. */
    public final int available;

    public StockFact(String id, String policy, int available) {
        this.id = id;
        this.policy = policy;
        this.available = available;
    }
}
