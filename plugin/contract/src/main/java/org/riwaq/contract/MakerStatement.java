package org.riwaq.contract;

import java.util.List;

/** What a maker or cooperative was owed and paid, from a day to a day, both included. Minor units. */
public final class MakerStatement {
    /** Public id. */
    public final String maker;

    /** French name. */
    public final String name;

    public final String from;
    public final String to;

    /** ISO 4217. */
    public final String currency;

    /** Owed before the first day. */
    public final long opening;

    public final List<StatementLine> lines;

    /** The sum of the lines. */
    public final StatementAmounts totals;

    /** What of the lines is each member's, for a cooperative. */
    public final List<StatementShare> members;

    public final List<StatementPayout> payouts;

    /** Owed after the last day: opening, what the lines add, what the payouts took. */
    public final long closing;

    public MakerStatement(
            String maker,
            String name,
            String from,
            String to,
            String currency,
            long opening,
            List<StatementLine> lines,
            StatementAmounts totals,
            List<StatementShare> members,
            List<StatementPayout> payouts,
            long closing) {
        this.maker = maker;
        this.name = name;
        this.from = from;
        this.to = to;
        this.currency = currency;
        this.opening = opening;
        this.lines = Copies.of(lines);
        this.totals = totals;
        this.members = Copies.of(members);
        this.payouts = Copies.of(payouts);
        this.closing = closing;
    }
}
