package org.riwaq.storefront.payment;

import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods;
import com.stripe.param.PaymentIntentUpdateParams;
import com.stripe.param.RefundCreateParams;

/** Payment intents and refunds. */
final class StripePayments implements CardPayments {
    private final StripeLine line;

    StripePayments(StripeLine line) {
        this.line = line;
    }

    @Override
    public Told<Payment> open(PaymentAttempt attempt) {
        var params = PaymentIntentCreateParams.builder()
                .setAmount(attempt.amount().minor())
                .setCurrency(attempt.amount().currency())
                .setAutomaticPaymentMethods(
                        AutomaticPaymentMethods.builder().setEnabled(true).build())
                .putMetadata(Reading.CART, attempt.cart())
                .putMetadata(Reading.ATTEMPT, attempt.id())
                .build();
        Told<PaymentIntent> opened = line.write(
                attempt.id(), (stripe, options) -> stripe.paymentIntents().create(params, options));
        // The answer under a key is that of the first time: what became of the payment since is not in it.
        return opened instanceof Told.Done<PaymentIntent> done && isReplayed(done.value())
                ? look(new PaymentId(done.value().getId()))
                : opened.as(Reading::payment);
    }

    private static boolean isReplayed(PaymentIntent intent) {
        return intent.getLastResponse()
                .headers()
                .firstValue("Idempotent-Replayed")
                .filter("true"::equals)
                .isPresent();
    }

    @Override
    public Told<Payment> change(PaymentId payment, PaymentAttempt attempt) {
        var params = PaymentIntentUpdateParams.builder()
                .setAmount(attempt.amount().minor())
                .setCurrency(attempt.amount().currency())
                .putMetadata(Reading.CART, attempt.cart())
                .putMetadata(Reading.ATTEMPT, attempt.id())
                .build();
        // The amount alone tells two changes of one attempt apart; the last one counts, so none is replayed.
        return line.writeAnew((stripe, options) -> stripe.paymentIntents().update(payment.value(), params, options))
                .as(Reading::payment);
    }

    @Override
    public Told<Payment> look(PaymentId payment) {
        return line.read((stripe, options) -> stripe.paymentIntents().retrieve(payment.value(), options))
                .as(Reading::payment);
    }

    @Override
    public Told<Payment> cancel(PaymentId payment) {
        return line.write(
                        "cancel-" + payment.value(),
                        (stripe, options) -> stripe.paymentIntents().cancel(payment.value(), options))
                .as(Reading::payment);
    }

    @Override
    public Told<Refund> refund(RefundOrder order) {
        var params = RefundCreateParams.builder()
                .setPaymentIntent(order.payment().value())
                .setAmount(order.amount().minor())
                .putMetadata(Reading.ROW, order.row())
                .build();
        return line.write(
                        "refund-" + order.row(),
                        (stripe, options) -> stripe.refunds().create(params, options))
                .as(Reading::refund);
    }
}
