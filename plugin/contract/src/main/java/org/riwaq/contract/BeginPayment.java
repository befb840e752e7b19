package org.riwaq.contract;

/** Command: the shopper pays what was shown. It reserves the pieces. */
public final class BeginPayment {
    /** {@code CARD}, {@code CASH_ON_DELIVERY} or {@code HALL_DESK}. */
    public final String method;

    /** {@link Cart#version} that was shown. */
    public final long version;

    /** {@link CartTotals#total} that was shown. */
    public final long total;

    public BeginPayment(String method, long version, long total) {
        this.method = method;
        this.version = version;
        this.total = total;
    }
}
