package org.riwaq.contract;

/** How far the ledger is behind orders and refunds. */
public final class SettlementLag {
    /** Paid orders and refunds that are not in it. */
    public final long orders;

    /** How long ago the oldest of them was placed or refunded. */
    public final long oldestSeconds;

    public SettlementLag(long orders, long oldestSeconds) {
        this.orders = orders;
        this.oldestSeconds = oldestSeconds;
    }
}
