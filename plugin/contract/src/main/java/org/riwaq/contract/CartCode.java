package org.riwaq.contract;

/** A promotion code in a cart. */
public final class CartCode {
    /** As it was typed. */
    public final String code;

    /** Whether it gives anything now. */
    public final boolean applied;

    public CartCode(String code, boolean applied) {
        this.code = code;
        this.applied = applied;
    }
}
