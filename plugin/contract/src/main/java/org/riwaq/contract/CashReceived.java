package org.riwaq.contract;

/** Command: the cash of an order was received. */
public final class CashReceived {
    /** Minor units; exactly what is due. */
    public final long amount;

    /** {@code DELIVERY} or {@code DESK}. */
    public final String where;

    /** Who took it, as people call them. */
    public final String by;

    public CashReceived(long amount, String where, String by) {
        this.amount = amount;
        this.where = where;
        this.by = by;
    }
}
