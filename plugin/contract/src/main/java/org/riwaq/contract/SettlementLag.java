package org.riwaq.contract;

/** How far the ledger is behind the orders. */
public final class SettlementLag {
    /** Paid orders that are not in it. */
    public final long orders;

    /** How long ago the oldest of them was placed. */
    public final long oldestSeconds;

    public SettlementLag(long orders, long oldestSeconds) {
        this.orders = orders;
        this.oldestSeconds = oldestSeconds;
    }
}
