package org.riwaq.contract;

/** Command: a bank takes a payment back for its customer, or gave it up. */
public final class DisputeReport {
    /** What the outside calls it. */
    public final String dispute;

    /** {@code OPEN}, {@code WON} (the money stays) or {@code LOST}. */
    public final String state;

    /** Minor units. */
    public final long amount;

    /** A code, or null. */
    public final String reason;

    public DisputeReport(String dispute, String state, long amount, String reason) {
        this.dispute = dispute;
        this.state = state;
        this.amount = amount;
        this.reason = reason;
    }
}
