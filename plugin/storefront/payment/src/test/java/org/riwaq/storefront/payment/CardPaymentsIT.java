package org.riwaq.storefront.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.riwaq.storefront.payment.Stand.done;
import static org.riwaq.storefront.payment.Stand.no;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CardPaymentsIT {
    private static Stand stand;

    @BeforeAll
    static void start() {
        stand = Stand.start();
    }

    @AfterAll
    static void stop() throws Exception {
        stand.close();
    }

    @AfterEach
    void noMoreTrouble() {
        stand.stripe.faults().none();
    }

    private static PaymentAttempt attempt(long centimes) {
        return new PaymentAttempt(UUID.randomUUID().toString(), "cart-1", Amount.mad(centimes));
    }

    private static Payment paid(long centimes) {
        Payment payment = done(stand.cards().open(attempt(centimes)));
        stand.pay(payment, "pm_card_visa");
        return done(stand.cards().look(payment.id()));
    }

    @Test
    void anAttemptIsOnePaymentHoweverOftenItIsOpened() {
        PaymentAttempt attempt = attempt(12_500);
        Payment first = done(stand.cards().open(attempt));
        assertThat(first.state()).isEqualTo(PaymentState.NEEDS_CARD);
        assertThat(first.attempt()).contains(attempt.id());
        assertThat(first.cart()).contains("cart-1");
        assertThat(first.clientSecret()).startsWith(first.id().value());
        assertThat(first.toString()).doesNotContain(first.clientSecret());

        stand.pay(first, "pm_card_visa");
        Payment again = done(stand.cards().open(attempt));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.state()).as("as it is now, not as it was").isEqualTo(PaymentState.PAID);
        assertThat(again.received()).isEqualTo(12_500);
        assertThat(again.charge()).isPresent();
    }

    @Test
    void anAttemptCannotBecomeAnotherAmountBehindOurBack() {
        PaymentAttempt attempt = attempt(12_500);
        done(stand.cards().open(attempt));

        assertThat(no(stand.cards().open(new PaymentAttempt(attempt.id(), attempt.cart(), Amount.mad(9_900)))))
                .isEqualTo(Told.Reason.ID_REUSED);
    }

    @Test
    void aLostAnswerIsAskedForAgainAndCountsOnce() {
        stand.stripe.faults().loseNextAnswers(1);
        PaymentAttempt attempt = attempt(7_700);

        Payment opened = done(stand.cards().open(attempt));

        assertThat(done(stand.cards().open(attempt)).id()).isEqualTo(opened.id());
    }

    @Test
    void oneServerErrorIsTriedAgainTwoAreTold() {
        stand.stripe.faults().failNext(1);
        assertThat(done(stand.cards().open(attempt(7_700))).state()).isEqualTo(PaymentState.NEEDS_CARD);

        stand.stripe.faults().failNext(2);
        assertThatThrownBy(() -> stand.cards().open(attempt(7_700)))
                .isInstanceOf(PaymentsUnreachableException.class)
                .hasMessageNotContaining("sk_test");
    }

    @Test
    void aSlowStripeIsGivenUpInTimeAndWhatItDidIsFoundUnderTheSameAttempt() {
        stand.stripe.faults().answerAfter(Duration.ofSeconds(6));
        PaymentAttempt attempt = attempt(8_800);
        long begun = System.nanoTime();

        assertThatThrownBy(() -> stand.cards().open(attempt)).isInstanceOf(PaymentsUnreachableException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
        stand.stripe.faults().none();
        await().atMost(Duration.ofSeconds(15))
                .ignoreException(PaymentsUnreachableException.class)
                .untilAsserted(() ->
                        assertThat(done(stand.cards().open(attempt)).attempt()).contains(attempt.id()));
    }

    @Test
    void nobodyThereIsNotANo() throws Exception {
        Stand gone = Stand.start();
        gone.close();

        assertThatThrownBy(() -> gone.cards().look(new PaymentId("pi_x")))
                .isInstanceOf(PaymentsUnreachableException.class);
        assertThat(gone.payments.reached()).isFalse();
        assertThat(stand.payments.reached()).isTrue();
    }

    @Test
    void aKeyThatStripeDoesNotKnowIsNoAnswerToTheRequest() {
        StripeSettings right = Stand.settings(stand.stripe.url());
        Payments stranger = Payments.open(
                new StripeSettings(
                        right.apiBase(),
                        right.script(),
                        "sk_test_somebodyElses",
                        right.publishableKey(),
                        right.webhookSecrets(),
                        right.connectTimeout(),
                        right.readTimeout(),
                        right.tolerance()),
                Clock.systemUTC());

        assertThatThrownBy(() -> stranger.cards().look(new PaymentId("pi_x")))
                .isInstanceOf(PaymentsUnreachableException.class)
                .hasMessageNotContaining("somebodyElses");
        assertThat(stranger.reached()).isFalse();
    }

    @Test
    void theAmountChangesUntilItIsPaidAndNeverAfter() {
        PaymentAttempt first = attempt(12_500);
        Payment payment = done(stand.cards().open(first));
        PaymentAttempt second = attempt(15_000);

        Payment changed = done(stand.cards().change(payment.id(), second));
        assertThat(changed.amount()).isEqualTo(Amount.mad(15_000));
        assertThat(changed.attempt()).contains(second.id());
        done(stand.cards().change(payment.id(), first));
        assertThat(done(stand.cards().change(payment.id(), second)).amount())
                .as("changed there and back, the last one counts")
                .isEqualTo(Amount.mad(15_000));

        stand.pay(payment, "pm_card_visa");
        assertThat(no(stand.cards().change(payment.id(), attempt(1_000)))).isEqualTo(Told.Reason.WRONG_STATE);
        assertThat(done(stand.cards().look(payment.id())).amount()).isEqualTo(Amount.mad(15_000));
    }

    @Test
    void aDeclinedCardIsToldWithItsCodeAndAnotherMayPay() {
        Payment payment = done(stand.cards().open(attempt(12_500)));
        stand.pay(payment, "pm_card_chargeDeclinedInsufficientFunds");
        assertThat(done(stand.cards().look(payment.id())).declined()).contains("insufficient_funds");

        stand.pay(payment, "pm_card_mastercard");

        assertThat(done(stand.cards().look(payment.id())).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void aShopperWhoHasToConfirmIsWaitedFor() {
        Payment payment = done(stand.cards().open(attempt(12_500)));
        stand.pay(payment, "pm_card_authenticationRequired");
        assertThat(done(stand.cards().look(payment.id())).state()).isEqualTo(PaymentState.NEEDS_SHOPPER);

        stand.stripe.authenticate(payment.id().value(), true);

        assertThat(done(stand.cards().look(payment.id())).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void whatIsCanceledIsNeverPaidAndWhatIsPaidIsNotCanceled() {
        Payment open = done(stand.cards().open(attempt(12_500)));
        assertThat(done(stand.cards().cancel(open.id())).state()).isEqualTo(PaymentState.CANCELED);
        stand.pay(open, "pm_card_visa");
        assertThat(done(stand.cards().look(open.id())).state()).isEqualTo(PaymentState.CANCELED);

        Payment paid = paid(12_500);
        assertThat(no(stand.cards().cancel(paid.id()))).isEqualTo(Told.Reason.WRONG_STATE);
        assertThat(done(stand.cards().look(paid.id())).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void whatIsTooCheapOrUnknownIsToldSo() {
        assertThat(no(stand.cards().open(attempt(499)))).isEqualTo(Told.Reason.AMOUNT_TOO_SMALL);
        assertThat(no(stand.cards().look(new PaymentId("pi_nobodyKnows")))).isEqualTo(Told.Reason.UNKNOWN);
    }

    @Test
    void aRefundCountsOnceForItsRowAndNeverMoreThanWasPaid() {
        Payment paid = paid(12_500);
        RefundOrder part = new RefundOrder("row-" + UUID.randomUUID(), paid.id(), Amount.mad(5_000));
        Refund first = done(stand.cards().refund(part));
        Refund again = done(stand.cards().refund(part));

        assertThat(again).isEqualTo(first);
        assertThat(first.state()).isEqualTo(Refund.State.SUCCEEDED);
        assertThat(first.row()).contains(part.row());
        assertThat(no(stand.cards().refund(new RefundOrder("row-" + UUID.randomUUID(), paid.id(), Amount.mad(7_501)))))
                .isEqualTo(Told.Reason.AMOUNT_TOO_LARGE);
        done(stand.cards().refund(new RefundOrder("row-" + UUID.randomUUID(), paid.id(), Amount.mad(7_500))));
        assertThat(no(stand.cards().refund(new RefundOrder("row-" + UUID.randomUUID(), paid.id(), Amount.mad(1)))))
                .isEqualTo(Told.Reason.ALREADY_REFUNDED);
    }

    @Test
    void aDisputedPaymentIsNotRefunded() {
        Payment paid = paid(12_500);
        stand.stripe.dispute(paid.charge().orElseThrow());

        assertThat(no(stand.cards().refund(new RefundOrder("row-d", paid.id(), Amount.mad(100)))))
                .isEqualTo(Told.Reason.DISPUTED);
    }

    @Test
    void theBrowserIsToldWhereTheScriptIs() {
        BrowserNeeds needs = stand.payments.browser();

        assertThat(needs.script()).isEqualTo(URI.create(stand.stripe.url() + "/v3/"));
        assertThat(needs.frameSources()).isEqualTo(List.of(stand.stripe.url()));
    }
}
