package org.riwaq.stripedouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.param.DisputeListParams;
import com.stripe.param.DisputeUpdateParams;
import com.stripe.param.EventListParams;
import com.stripe.param.RefundCreateParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Refunds and disputes. */
class MoneyBackTests {
    private static StripeDouble running;
    private static StripeClient stripe;

    @BeforeAll
    static void start() {
        running = Doubles.start();
        stripe = Doubles.client(running);
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    private static RefundCreateParams.Builder of(PaymentIntent intent) {
        return RefundCreateParams.builder().setPaymentIntent(intent.getId());
    }

    private static Charge charge(PaymentIntent intent) throws Exception {
        return stripe.v1().charges().retrieve(intent.getLatestCharge());
    }

    private static long balance() throws Exception {
        return stripe.v1().balance().retrieve().getAvailable().get(0).getAmount();
    }

    @Test
    void aPaymentIsRefundedInPartsAndNeverMoreThanItWas() throws Exception {
        PaymentIntent paid = Doubles.paid(stripe, "pm_card_visa");
        long before = balance();
        Refund part = stripe.v1().refunds().create(of(paid).setAmount(5_000L).build());
        assertThat(part.getStatus()).isEqualTo("succeeded");
        assertThat(charge(paid).getRefunded()).isFalse();

        assertThat(catchThrowableOfType(
                                InvalidRequestException.class,
                                () -> stripe.v1()
                                        .refunds()
                                        .create(of(paid).setAmount(7_501L).build()))
                        .getStatusCode())
                .isEqualTo(400);
        assertThat(charge(paid).getAmountRefunded()).isEqualTo(5_000);
        Refund rest = stripe.v1().refunds().create(of(paid).build());

        assertThat(rest.getAmount()).isEqualTo(7_500);
        assertThat(charge(paid).getRefunded()).isTrue();
        assertThat(balance()).isEqualTo(before - 12_500);
        assertThat(catchThrowableOfType(
                                InvalidRequestException.class,
                                () -> stripe.v1().refunds().create(of(paid).build()))
                        .getCode())
                .isEqualTo("charge_already_refunded");
    }

    @Test
    void aRefundMayBePending() throws Exception {
        Refund refund = stripe.v1()
                .refunds()
                .create(of(Doubles.paid(stripe, "pm_card_pendingRefund")).build());
        assertThat(refund.getStatus()).isEqualTo("pending");

        await().untilAsserted(() -> assertThat(
                        stripe.v1().refunds().retrieve(refund.getId()).getStatus())
                .isEqualTo("succeeded"));
    }

    @Test
    void aRefundMayFailAndTheMoneyComesBack() throws Exception {
        PaymentIntent paid = Doubles.paid(stripe, "pm_card_refundFail");
        long before = balance();
        Refund refund = stripe.v1().refunds().create(of(paid).build());

        await().untilAsserted(() -> assertThat(
                        stripe.v1().refunds().retrieve(refund.getId()).getStatus())
                .isEqualTo("failed"));
        assertThat(balance()).isEqualTo(before);
        assertThat(charge(paid).getAmountRefunded()).isZero();
    }

    @Test
    void aRefundThatArrivedMayComeBackDaysLaterAndIsAskedForAgain() throws Exception {
        PaymentIntent paid = Doubles.paid(stripe, "pm_card_visa");
        long before = balance();
        Refund refund = stripe.v1().refunds().create(of(paid).build());
        running.failRefund(refund.getId());

        Refund failed = stripe.v1().refunds().retrieve(refund.getId());
        assertThat(failed.getStatus()).isEqualTo("failed");
        assertThat(failed.getFailureReason()).isEqualTo("expired_or_canceled_card");
        assertThat(balance()).isEqualTo(before);
        assertThat(stripe.v1()
                        .events()
                        .list(EventListParams.builder().setType("refund.failed").build())
                        .getData()
                        .get(0)
                        .getDataObjectDeserializer()
                        .getRawJson())
                .contains(refund.getId());
        assertThatThrownBy(() -> running.failRefund(refund.getId())).hasMessageContaining("failed already");
        assertThat(stripe.v1().refunds().create(of(paid).build()).getAmount()).isEqualTo(12_500);
    }

    @Test
    void whatIsNotPaidIsNotRefunded() throws Exception {
        PaymentIntent open =
                stripe.v1().paymentIntents().create(Doubles.unpaid().build());

        assertThat(catchThrowableOfType(
                                InvalidRequestException.class,
                                () -> stripe.v1().refunds().create(of(open).build()))
                        .getStatusCode())
                .isEqualTo(400);
    }

    private static Dispute disputeOf(PaymentIntent paid) throws Exception {
        return stripe.v1()
                .disputes()
                .list(DisputeListParams.builder().setPaymentIntent(paid.getId()).build())
                .getData()
                .get(0);
    }

    @Test
    void aDisputeTakesTheMoneyAndWinningGivesItBack() throws Exception {
        PaymentIntent paid = Doubles.paid(stripe, "pm_card_createDispute");
        Dispute dispute = disputeOf(paid);
        long without = balance();
        assertThat(dispute.getStatus()).isEqualTo("needs_response");
        assertThat(charge(paid).getDisputed()).isTrue();
        assertThat(catchThrowableOfType(
                                InvalidRequestException.class,
                                () -> stripe.v1().refunds().create(of(paid).build()))
                        .getCode())
                .isEqualTo("charge_disputed");

        var evidence = DisputeUpdateParams.Evidence.builder()
                .setUncategorizedText("winning_evidence")
                .build();
        stripe.v1()
                .disputes()
                .update(
                        dispute.getId(),
                        DisputeUpdateParams.builder()
                                .setEvidence(evidence)
                                .setSubmit(true)
                                .build());

        assertThat(disputeOf(paid).getStatus()).isEqualTo("won");
        assertThat(balance()).isEqualTo(without + 12_500);
    }

    @Test
    void aDisputeIsOpenedAndLostFromOutside() throws Exception {
        PaymentIntent paid = Doubles.paid(stripe, "pm_card_visa");
        long before = balance();
        running.dispute(paid.getLatestCharge());
        running.decideDispute(disputeOf(paid).getId(), false);

        assertThat(disputeOf(paid).getStatus()).isEqualTo("lost");
        assertThat(balance()).isEqualTo(before - 12_500 - 1_500);
        assertThat(catchThrowableOfType(
                                InvalidRequestException.class,
                                () -> stripe.v1()
                                        .disputes()
                                        .close(disputeOf(paid).getId()))
                        .getStatusCode())
                .isEqualTo(400);
    }
}
