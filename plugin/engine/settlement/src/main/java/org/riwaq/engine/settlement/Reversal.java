package org.riwaq.engine.settlement;

import org.riwaq.engine.checkout.Shares;

/**
 * What a refund takes back from whom. It is always shared out over what is left of the line, so that no part is ever
 * taken twice, and what is refunded to the last centime leaves nothing.
 */
final class Reversal {
    private Reversal() {}

    /**
     * Of one line.
     *
     * @param left what is left of it
     * @param net how much of the goods' price is given back
     * @param delivery how much of the delivery
     * @throws IllegalArgumentException if that is more than is left
     */
    static Parts of(Parts left, long net, long delivery) {
        if (net < 0 || delivery < 0 || net > left.net() || delivery > left.delivery()) {
            throw new IllegalArgumentException(
                    "Cannot give back " + net + " and " + delivery + " of " + left.net() + " and " + left.delivery());
        }
        long[] goods = Shares.of(net, new long[] {left.goods, left.commission, left.commissionVat, left.partner});
        long[] fee = Shares.of(delivery, new long[] {left.makersDelivery, left.marketsDelivery});
        long discount = shareOf(left.discount, net, left.net());
        return Parts.of(
                net + discount,
                discount,
                shareOf(left.vat, net, left.net()),
                goods[0],
                goods[1],
                goods[2],
                goods[3],
                fee[0],
                fee[1]);
    }

    /** So much of a number as {@code some} is of {@code all}. */
    private static long shareOf(long number, long some, long all) {
        return all == 0 ? 0 : Shares.of(number, new long[] {some, all - some})[0];
    }
}
