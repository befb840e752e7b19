package org.riwaq.contract;

/** Command: what becomes of a return. */
public final class ReturnDecision {
    /** {@code ACCEPTED}, {@code REFUSED} or {@code RECEIVED}. */
    public final String state;

    /** Who says so. */
    public final String by;

    /** To the shopper; needed for {@code REFUSED}. */
    public final String answer;

    /** For {@code RECEIVED}: whether the pieces can be sold again. */
    public final boolean restock;

    public ReturnDecision(String state, String by, String answer, boolean restock) {
        this.state = state;
        this.by = by;
        this.answer = answer;
        this.restock = restock;
    }
}
