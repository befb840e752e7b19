package org.riwaq.storefront.api;

import java.time.LocalDate;
import java.util.List;

/**
 * What a maker or cooperative was owed and paid, from a day to a day, both included; for the maker alone.
 *
 * @param maker its name
 * @param from first day
 * @param to last day
 * @param opening owed before the first day
 * @param lines sales, and what of them went back (negative)
 * @param totals the sum of the lines
 * @param members of a cooperative: what of the lines is each one's
 * @param payouts in that time
 * @param closing owed after the last day
 */
public record StatementView(
        String maker,
        LocalDate from,
        LocalDate to,
        Money opening,
        List<Line> lines,
        Amounts totals,
        List<Share> members,
        List<Payout> payouts,
        Money closing) {

    /**
     * A line of an order, or a refund of it.
     *
     * @param day when it was booked
     * @param kind {@code SALE}, {@code REFUND} or {@code REFUND_CAME_BACK}
     * @param order number of the order
     * @param title of the product, in the language asked
     * @param amounts what it became
     * @param basisPoints of the commission rule that applied
     */
    public record Line(LocalDate day, String kind, String order, String title, Amounts amounts, int basisPoints) {}

    /**
     * What a sale became.
     *
     * @param gross before discounts, VAT included
     * @param discount taken off
     * @param vat what the goods' price after discounts includes
     * @param commission kept by the marketplace and its partner, VAT included
     * @param delivery paid for delivery, as far as it is the maker's
     * @param owed what the maker gets
     */
    public record Amounts(Money gross, Money discount, Money vat, Money commission, Money delivery, Money owed) {}

    /**
     * A member's part.
     *
     * @param member name
     * @param amount of what is owed
     */
    public record Share(String member, Money amount) {}

    /**
     * A step of a payout.
     *
     * @param day when
     * @param step as the engine names it, e.g. {@code SENT}
     * @param method {@code BANK_ORDER}, {@code CASH} and so on
     * @param reference or empty
     * @param amount negative: it was paid
     */
    public record Payout(LocalDate day, String step, String method, String reference, Money amount) {}
}
