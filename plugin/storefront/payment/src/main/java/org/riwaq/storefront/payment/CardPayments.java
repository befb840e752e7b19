package org.riwaq.storefront.payment;

/** Payments by card and wallet. Every method may throw {@link PaymentsUnreachableException}. */
public interface CardPayments {

    /** Opens the payment of an attempt; again with the same attempt it gives the same payment, as it is now. */
    Told<Payment> open(PaymentAttempt attempt);

    /** Asks for another amount, for another attempt. Told no once it is paid, processing or canceled. */
    Told<Payment> change(PaymentId payment, PaymentAttempt attempt);

    Told<Payment> look(PaymentId payment);

    /** Sees to it that it is not paid any more. Told no when it is paid, processing, or canceled before. */
    Told<Payment> cancel(PaymentId payment);

    /** Gives money back; never more than is left. */
    Told<Refund> refund(RefundOrder order);
}
