package org.riwaq.storefront.payment;

import java.util.function.Function;

/** What Stripe answered: that it is done, or no. Asking the same again gives the same. */
public sealed interface Told<T> {

    /** What was done, as something else; a no stays one. */
    <R> Told<R> as(Function<? super T, ? extends R> other);

    record Done<T>(T value) implements Told<T> {
        @Override
        public <R> Told<R> as(Function<? super T, ? extends R> other) {
            return new Done<>(other.apply(value));
        }
    }

    /**
     * It was not done.
     *
     * @param code Stripe's own, for logs and for support; empty where it gave none
     */
    record No<T>(Reason reason, String code) implements Told<T> {
        @Override
        public <R> Told<R> as(Function<? super T, ? extends R> other) {
            return new No<>(reason, code);
        }
    }

    /** Why not, as far as one can act on it. */
    enum Reason {
        /** There is no such payment, refund, charge or account. */
        UNKNOWN,
        /** Its state does not allow it: paid already, canceled already, not paid yet. */
        WRONG_STATE,
        AMOUNT_TOO_SMALL,
        AMOUNT_TOO_LARGE,
        ALREADY_REFUNDED,
        /** The shopper disputed the charge: the bank decides. */
        DISPUTED,
        /** More than what can be moved now. */
        BALANCE_TOO_SMALL,
        /** The account cannot take transfers. */
        ACCOUNT_UNFIT,
        CARD_DECLINED,
        /** The id was used before for something else: ours is the mistake. */
        ID_REUSED,
        /** Anything else; the code says what. */
        OTHER
    }
}
