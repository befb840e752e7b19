package org.riwaq.contract;

import java.util.List;
import java.util.Map;

/** A line of an order on a maker's statement, or a refund of it. */
public final class StatementLine {
    /** When it was booked, e.g. {@code 2026-11-25}. */
    public final String day;

    /** {@code SALE}, {@code REFUND}, or {@code REFUND_CAME_BACK}: the shopper's bank sent it back. */
    public final String kind;

    /** Number of the order. */
    public final String order;

    /** Public id of the product. */
    public final String product;

    /** By language, as the shopper was shown it. */
    public final Map<String, String> title;

    public final StatementAmounts amounts;

    /** Basis points of the commission rule that applied. */
    public final int points;

    /** For what the rule was made: MAKER, COOPERATIVE, CRAFT, PARTNER, ANY; NONE if there was none. */
    public final String rule;

    /** Of a cooperative: its members who made it and what of {@code owed} is each one's, or empty. */
    public final List<StatementShare> members;

    public StatementLine(
            String day,
            String kind,
            String order,
            String product,
            Map<String, String> title,
            StatementAmounts amounts,
            int points,
            String rule,
            List<StatementShare> members) {
        this.day = day;
        this.kind = kind;
        this.order = order;
        this.product = product;
        this.title = Copies.of(title);
        this.amounts = amounts;
        this.points = points;
        this.rule = rule;
        this.members = Copies.of(members);
    }
}
