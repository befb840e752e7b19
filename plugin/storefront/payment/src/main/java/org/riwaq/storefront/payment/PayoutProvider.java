package org.riwaq.storefront.payment;

import java.util.Optional;

/** A way by which makers get their money. Every method may throw {@link PaymentsUnreachableException}. */
public interface PayoutProvider {

    /** Its name in settings and in the ledger, e.g. {@code stripe-connect}. */
    String name();

    /** Sends money; again with the same row it is one transfer. */
    Told<Transfer> send(Order order);

    /** Takes money back, up to what was sent; again with the same row it is taken once. */
    Told<Transfer> takeBack(Reversal reversal);

    /**
     * Sends, where the same row was tried before: the provider forgets keys after a day, so what it sent for that order
     * is looked for first.
     */
    Told<Transfer> sendUnlessSent(Order order);

    /** Takes back, where the same row was tried before: what was taken for it is looked for first. */
    Told<Transfer> takeBackUnlessTaken(Reversal reversal);

    Told<Transfer> look(String transfer);

    /**
     * What is to be sent.
     *
     * @param row the id of our row that asks for it
     * @param account whose it becomes
     * @param charge the charge it comes from, {@code ch_…}: it may then be sent before it is available, and all that is
     *     sent from one charge is no more than it brought
     * @param order the order's number, to find what belongs together
     */
    record Order(String row, String account, Amount amount, Optional<String> charge, String order) {
        public Order {
            Keys.require("payout", row);
            Keys.require("order", order);
            if (!account.matches("acct_[A-Za-z0-9_]{1,60}"))
                throw new IllegalArgumentException("An account is acct_ and up to 60 letters and digits");
        }
    }

    /**
     * What is to be taken back.
     *
     * @param row the id of our row that asks for it
     * @param transfer {@code tr_…}
     */
    record Reversal(String row, String transfer, Amount amount) {
        public Reversal {
            Keys.require("reversal", row);
        }
    }
}
