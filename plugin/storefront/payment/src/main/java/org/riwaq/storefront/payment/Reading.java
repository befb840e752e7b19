package org.riwaq.storefront.payment;

import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeError;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stripe's objects as our values. */
final class Reading {
    static final String CART = "cart";
    static final String ATTEMPT = "attempt";
    static final String ROW = "row";

    private Reading() {}

    static Payment payment(PaymentIntent intent) {
        return new Payment(
                new PaymentId(intent.getId()),
                PaymentState.of(intent.getStatus()),
                new Amount(intent.getAmount(), intent.getCurrency()),
                Optional.ofNullable(intent.getAmountReceived()).orElse(0L),
                metadata(intent.getMetadata(), ATTEMPT),
                metadata(intent.getMetadata(), CART),
                Optional.ofNullable(intent.getLatestCharge()),
                Optional.ofNullable(intent.getLastPaymentError()).flatMap(Reading::why),
                Optional.ofNullable(intent.getClientSecret()).orElse(""));
    }

    private static Optional<String> why(StripeError error) {
        return Optional.ofNullable(error.getDeclineCode()).or(() -> Optional.ofNullable(error.getCode()));
    }

    static Optional<String> metadata(@Nullable Map<String, String> all, String name) {
        return Optional.ofNullable(all).map(map -> map.get(name)).filter(value -> !value.isEmpty());
    }

    static Refund refund(com.stripe.model.Refund refund) {
        return new Refund(
                refund.getId(),
                metadata(refund.getMetadata(), ROW),
                Optional.ofNullable(refund.getPaymentIntent()).map(PaymentId::new),
                new Amount(refund.getAmount(), refund.getCurrency()),
                switch (refund.getStatus()) {
                    case "succeeded" -> Refund.State.SUCCEEDED;
                    case "failed", "canceled" -> Refund.State.FAILED;
                    default -> Refund.State.PENDING;
                },
                Optional.ofNullable(refund.getFailureReason()));
    }

    static Dispute dispute(com.stripe.model.Dispute dispute) {
        return new Dispute(
                dispute.getId(),
                Optional.ofNullable(dispute.getPaymentIntent()).map(PaymentId::new),
                new Amount(dispute.getAmount(), dispute.getCurrency()),
                dispute.getReason(),
                Dispute.State.of(dispute.getStatus()));
    }

    static Transfer transfer(com.stripe.model.Transfer transfer) {
        return new Transfer(
                transfer.getId(),
                metadata(transfer.getMetadata(), ROW),
                transfer.getDestination(),
                new Amount(transfer.getAmount(), transfer.getCurrency()),
                Optional.ofNullable(transfer.getAmountReversed()).orElse(0L));
    }
}
