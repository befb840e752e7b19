package org.riwaq.contract;

/** Money that left for a maker or came back. */
public final class StatementPayout {
    public final String day;

    /** {@code SENT}, {@code FAILED}, {@code RETURNED} or {@code REVERSED} (a transfer was taken back). */
    public final String step;

    /** {@code BANK}, {@code CASH} or {@code STRIPE}. */
    public final String method;

    /** The bank's, or the number of the receipt; or null. */
    public final String reference;

    /** Minor units; negative when it left for the maker, positive when it came back and is owed again. */
    public final long amount;

    public StatementPayout(String day, String step, String method, String reference, long amount) {
        this.day = day;
        this.step = step;
        this.method = method;
        this.reference = reference;
        this.amount = amount;
    }
}
