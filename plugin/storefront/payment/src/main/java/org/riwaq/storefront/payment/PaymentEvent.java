package org.riwaq.storefront.payment;

import java.time.Instant;

/**
 * Something that happened at Stripe. Events come late, twice and in any order: an event says that there is news, and
 * {@link CardPayments#look} says what is true now.
 */
public sealed interface PaymentEvent {

    /** The key by which an event counts once: {@code evt_…}. */
    String id();

    /** To the second. */
    Instant at();

    /** A payment is paid, declined, processing, held or canceled. */
    record PaymentMoved(String id, Instant at, Payment payment) implements PaymentEvent {}

    /** A refund was made, arrived or failed. */
    record RefundMoved(String id, Instant at, Refund refund) implements PaymentEvent {}

    /** A shopper's bank takes money back, or decided. */
    record DisputeMoved(String id, Instant at, Dispute dispute) implements PaymentEvent {}

    /** A transfer to an account was made or taken back, in part or wholly. */
    record TransferMoved(String id, Instant at, Transfer transfer) implements PaymentEvent {}

    /**
     * A payout of an account to its bank.
     *
     * @param account {@code acct_…}, empty for the platform's own
     * @param payout {@code po_…}
     * @param state {@code paid}, {@code failed}, … as Stripe names it
     */
    record AccountPaidOut(String id, Instant at, String account, String payout, String state, Amount amount)
            implements PaymentEvent {}

    /** One that means nothing to us. */
    record Ignored(String id, Instant at, String type) implements PaymentEvent {}
}
