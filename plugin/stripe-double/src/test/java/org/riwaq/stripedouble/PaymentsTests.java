package org.riwaq.stripedouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.PaymentIntentUpdateParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentsTests {
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

    private static PaymentIntent again(PaymentIntent intent) throws StripeException {
        return stripe.v1()
                .paymentIntents()
                .retrieve(
                        intent.getId(),
                        PaymentIntentRetrieveParams.builder()
                                .addExpand("latest_charge.balance_transaction")
                                .build());
    }

    @Test
    void aGoodCardPaysAndTheChargeSaysSo() throws Exception {
        PaymentIntent created = stripe.v1()
                .paymentIntents()
                .create(Doubles.by("pm_card_visa")
                        .putMetadata("cart", "c-1")
                        .setDescription("Two bowls")
                        .build());

        PaymentIntent paid = again(created);
        Charge charge = paid.getLatestChargeObject();
        assertThat(paid.getStatus()).isEqualTo("succeeded");
        assertThat(paid.getAmountReceived()).isEqualTo(12_500);
        assertThat(paid.getMetadata()).containsEntry("cart", "c-1");
        assertThat(charge.getPaid()).isTrue();
        assertThat(charge.getMetadata()).containsEntry("cart", "c-1");
        assertThat(charge.getPaymentMethodDetails().getCard().getLast4()).isEqualTo("4242");
        assertThat(charge.getBalanceTransactionObject().getNet()).isEqualTo(12_500 - 363 - 30);
    }

    @ParameterizedTest
    @CsvSource({
        "pm_card_chargeDeclined, card_declined, generic_decline",
        "pm_card_visa_chargeDeclined, card_declined, generic_decline",
        "pm_card_chargeDeclinedInsufficientFunds, card_declined, insufficient_funds",
        "pm_card_chargeDeclinedExpiredCard, expired_card,",
        "pm_card_chargeDeclinedIncorrectCvc, incorrect_cvc,",
        "pm_card_chargeDeclinedProcessingError, processing_error,"
    })
    void aBadCardIsDeclinedAndTheIntentWaitsForAnother(String token, String code, String declineCode) throws Exception {
        CardException declined = catchThrowableOfType(CardException.class, () -> Doubles.paid(stripe, token));

        assertThat(declined.getStatusCode()).isEqualTo(402);
        assertThat(declined.getCode()).isEqualTo(code);
        assertThat(declined.getDeclineCode()).isEqualTo(declineCode);
        PaymentIntent intent = again(declined.getStripeError().getPaymentIntent());
        assertThat(intent.getStatus()).isEqualTo("requires_payment_method");
        assertThat(intent.getLastPaymentError().getCode()).isEqualTo(code);
        assertThat(intent.getLatestChargeObject().getStatus()).isEqualTo("failed");
        assertThat(intent.getLatestChargeObject().getBalanceTransaction()).isNull();

        PaymentIntent retried = stripe.v1()
                .paymentIntents()
                .confirm(
                        intent.getId(),
                        PaymentIntentConfirmParams.builder()
                                .setPaymentMethod("pm_card_mastercard")
                                .build());
        assertThat(retried.getStatus()).isEqualTo("succeeded");
    }

    @Test
    void threeDSecureWaitsForTheShopperWhoMayAccept() throws Exception {
        PaymentIntent waiting = Doubles.paid(stripe, "pm_card_threeDSecure2Required");
        assertThat(waiting.getStatus()).isEqualTo("requires_action");
        assertThat(waiting.getNextAction().getType()).isEqualTo("use_stripe_sdk");

        running.authenticate(waiting.getId(), true);

        assertThat(again(waiting).getStatus()).isEqualTo("succeeded");
        assertThat(again(waiting)
                        .getLatestChargeObject()
                        .getPaymentMethodDetails()
                        .getCard()
                        .getThreeDSecure()
                        .getResult())
                .isEqualTo("authenticated");
    }

    @Test
    void threeDSecureThatFailsTakesNothing() throws Exception {
        PaymentIntent waiting = stripe.v1()
                .paymentIntents()
                .create(Doubles.by("pm_card_authenticationRequired")
                        .setReturnUrl("https://shop.example/back?order=1")
                        .build());
        assertThat(waiting.getNextAction().getRedirectToUrl().getUrl()).startsWith(running.url() + "/3ds/");
        String page = waiting.getNextAction()
                .getRedirectToUrl()
                .getUrl()
                .substring(running.url().length());

        var back = Doubles.raw(running, "POST", page, "answer=refuse");

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location").orElseThrow())
                .startsWith("https://shop.example/back?order=1&payment_intent=" + waiting.getId())
                .endsWith("redirect_status=failed");
        PaymentIntent refused = again(waiting);
        assertThat(refused.getStatus()).isEqualTo("requires_payment_method");
        assertThat(refused.getLastPaymentError().getCode()).isEqualTo("payment_intent_authentication_failure");
        assertThat(refused.getLatestCharge()).isNull();
    }

    @Test
    void aCardMayPassTheBankAndStillBeDeclined() throws Exception {
        PaymentIntent waiting = Doubles.paid(stripe, "pm_card_threeDSecureRequiredChargeDeclined");
        running.authenticate(waiting.getId(), true);

        assertThat(again(waiting).getStatus()).isEqualTo("requires_payment_method");
        assertThat(again(waiting).getLastPaymentError().getDeclineCode()).isEqualTo("generic_decline");
    }

    @Test
    void whatIsProcessedIsDecidedLater() throws Exception {
        PaymentIntent good = Doubles.paid(stripe, "pm_double_processing");
        PaymentIntent bad = Doubles.paid(stripe, "pm_double_processingFails");
        assertThat(good.getStatus()).isEqualTo("processing");
        assertThat(catchThrowableOfType(
                                InvalidRequestException.class,
                                () -> stripe.v1().paymentIntents().cancel(good.getId()))
                        .getCode())
                .isEqualTo("payment_intent_unexpected_state");

        await().untilAsserted(() -> assertThat(again(good).getStatus()).isEqualTo("succeeded"));
        await().untilAsserted(() -> assertThat(again(bad).getStatus()).isEqualTo("requires_payment_method"));
    }

    @Test
    void aHeldAmountIsCapturedInPartOnce() throws Exception {
        PaymentIntent held = stripe.v1()
                .paymentIntents()
                .create(Doubles.by("pm_card_visa")
                        .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)
                        .build());
        assertThat(held.getStatus()).isEqualTo("requires_capture");

        var tooMuch =
                PaymentIntentCaptureParams.builder().setAmountToCapture(12_501L).build();
        assertThat(catchThrowableOfType(
                                InvalidRequestException.class,
                                () -> stripe.v1().paymentIntents().capture(held.getId(), tooMuch))
                        .getParam())
                .isEqualTo("amount_to_capture");
        PaymentIntent captured = stripe.v1()
                .paymentIntents()
                .capture(
                        held.getId(),
                        PaymentIntentCaptureParams.builder()
                                .setAmountToCapture(10_000L)
                                .build());

        assertThat(captured.getAmountReceived()).isEqualTo(10_000);
        assertThat(again(captured).getLatestChargeObject().getAmountCaptured()).isEqualTo(10_000);
        assertThat(catchThrowableOfType(
                                InvalidRequestException.class,
                                () -> stripe.v1().paymentIntents().capture(held.getId()))
                        .getStripeError()
                        .getPaymentIntent()
                        .getStatus())
                .isEqualTo("succeeded");
    }

    @Test
    void cancelingReleasesWhatWasHeld() throws Exception {
        PaymentIntent held = stripe.v1()
                .paymentIntents()
                .create(Doubles.by("pm_card_visa")
                        .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)
                        .build());

        assertThat(stripe.v1().paymentIntents().cancel(held.getId()).getStatus())
                .isEqualTo("canceled");
        assertThat(again(held).getLatestChargeObject().getRefunded()).isTrue();
        assertThat(catchThrowableOfType(
                                InvalidRequestException.class,
                                () -> stripe.v1().paymentIntents().confirm(held.getId()))
                        .getCode())
                .isEqualTo("payment_intent_unexpected_state");
    }

    @Test
    void anAmountChangesOnlyWhileNothingIsPaid() throws Exception {
        PaymentIntent open =
                stripe.v1().paymentIntents().create(Doubles.unpaid().build());
        var dearer = PaymentIntentUpdateParams.builder().setAmount(20_000L).build();

        assertThat(stripe.v1().paymentIntents().update(open.getId(), dearer).getAmount())
                .isEqualTo(20_000);
        PaymentIntent paid = Doubles.paid(stripe, "pm_card_visa");
        assertThat(catchThrowableOfType(
                                InvalidRequestException.class,
                                () -> stripe.v1().paymentIntents().update(paid.getId(), dearer))
                        .getCode())
                .isEqualTo("payment_intent_unexpected_state");
        assertThat(again(paid).getAmount()).isEqualTo(12_500);
    }

    @Test
    void lessThanTheLeastIsNotCharged() {
        var cheap = Doubles.unpaid().setAmount(499L).build();
        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class,
                () -> stripe.v1().paymentIntents().create(cheap));

        assertThat(refused.getCode()).isEqualTo("amount_too_small");
        assertThat(refused.getParam()).isEqualTo("amount");
    }

    @Test
    void listsGoFromPageToPageNewestFirst() throws Exception {
        for (int i = 0; i < 3; i++)
            stripe.v1().paymentIntents().create(Doubles.unpaid().build());
        var two = PaymentIntentListParams.builder().setLimit(2L);
        var first = stripe.v1().paymentIntents().list(two.build());
        var second = stripe.v1()
                .paymentIntents()
                .list(two.setStartingAfter(first.getData().get(1).getId()).build());

        assertThat(first.getHasMore()).isTrue();
        assertThat(first.getData()).hasSize(2);
        assertThat(second.getData()).doesNotContainAnyElementsOf(first.getData());
        assertThat(second.getData().get(0).getCreated())
                .isLessThanOrEqualTo(first.getData().get(1).getCreated());
        var before = PaymentIntentListParams.builder()
                .setEndingBefore(second.getData().get(0).getId())
                .setLimit(2L);
        assertThat(stripe.v1()
                        .paymentIntents()
                        .list(before.build())
                        .getData()
                        .get(1)
                        .getId())
                .isEqualTo(first.getData().get(1).getId());
    }

    @Test
    void eventsTellTheStoryInOrder() throws Exception {
        PaymentIntent paid = Doubles.paid(stripe, "pm_card_visa");

        var events =
                stripe.v1().events().list(EventListParams.builder().setLimit(3L).build());

        assertThat(events.getData())
                .extracting(Event::getType)
                .containsExactly("payment_intent.succeeded", "charge.succeeded", "payment_intent.created");
        PaymentIntent told = (PaymentIntent)
                events.getData().get(0).getDataObjectDeserializer().getObject().orElseThrow();
        assertThat(told.getId()).isEqualTo(paid.getId());
        assertThat(stripe.v1()
                        .events()
                        .retrieve(events.getData().get(0).getId())
                        .getRequest()
                        .getIdempotencyKey())
                .isNotBlank();
    }
}
