package org.riwaq.stripedouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Payout;
import com.stripe.model.Transfer;
import com.stripe.net.RequestOptions;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferReversalCreateParams;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.riwaq.stripedouble.api.Delays;

/** Accounts, transfers, reversals and payouts. */
class ConnectTests {
    private static StripeDouble running;
    private static StripeClient stripe;

    @BeforeAll
    static void start() {
        running = Doubles.start(DoubleSettings.with(Doubles.KEYS)
                .taking(new Delays(Duration.ofMillis(100), Duration.ofHours(48), Duration.ofMillis(300))));
        stripe = Doubles.client(running);
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    private static AccountCreateParams.Builder french() {
        return AccountCreateParams.builder()
                .setType(AccountCreateParams.Type.EXPRESS)
                .setCountry("FR");
    }

    private static AccountCreateParams.Capabilities transfers(boolean cards) {
        var transfers = AccountCreateParams.Capabilities.builder()
                .setTransfers(AccountCreateParams.Capabilities.Transfers.builder()
                        .setRequested(true)
                        .build());
        if (cards)
            transfers.setCardPayments(AccountCreateParams.Capabilities.CardPayments.builder()
                    .setRequested(true)
                    .build());
        return transfers.build();
    }

    private static String account() throws StripeException {
        return stripe.v1()
                .accounts()
                .create(french().setCapabilities(transfers(true)).build())
                .getId();
    }

    private static TransferCreateParams.Builder transfer(String account, long amount) {
        return TransferCreateParams.builder()
                .setDestination(account)
                .setAmount(amount)
                .setCurrency("mad");
    }

    private static RequestOptions as(String account) {
        return RequestOptions.builder().setStripeAccount(account).build();
    }

    private static long available(String account) throws StripeException {
        return stripe.v1().balance().retrieve(as(account)).getAvailable().stream()
                .mapToLong(sum -> sum.getAmount())
                .sum();
    }

    private static int refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidRequestException.class, call).getStatusCode();
    }

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidRequestException.class, call).getCode();
    }

    @Test
    void transfersAloneCannotBeRequestedExceptByRecipients() throws Exception {
        var alone = french().setCapabilities(transfers(false));
        assertThat(refusal(() -> stripe.v1().accounts().create(alone.build()))).isEqualTo(400);

        var recipient = alone.setTosAcceptance(AccountCreateParams.TosAcceptance.builder()
                .setServiceAgreement("recipient")
                .build());
        assertThat(stripe.v1()
                        .accounts()
                        .create(recipient.build())
                        .getCapabilities()
                        .getTransfers())
                .isEqualTo("active");
    }

    @Test
    void noAccountOpensInMorocco() {
        assertThat(code(() ->
                        stripe.v1().accounts().create(french().setCountry("MA").build())))
                .isEqualTo("country_unsupported");
    }

    @Test
    void theTransfersOfOneChargeAreNoMoreThanItBrought() throws Exception {
        PaymentIntent paid = Doubles.paid(stripe, "pm_card_visa");
        String account = account();
        // Money that is pending is transferred only as the money of its charge.
        assertThat(code(() -> stripe.v1()
                        .transfers()
                        .create(transfer(account, 90_000_000).build())))
                .isEqualTo("balance_insufficient");
        Transfer first = stripe.v1()
                .transfers()
                .create(transfer(account, 12_000)
                        .setSourceTransaction(paid.getLatestCharge())
                        .build());
        assertThat(first.getTransferGroup()).isEqualTo("group_" + paid.getId());

        assertThat(refusal(() -> stripe.v1()
                        .transfers()
                        .create(transfer(account, 501)
                                .setSourceTransaction(paid.getLatestCharge())
                                .build())))
                .isEqualTo(400);
        assertThat(available(account)).as("pending as the charge is").isZero();
    }

    @Test
    void aTransferIsReversedInPartsAndNeverMoreThanItWas() throws Exception {
        Doubles.paid(stripe, "pm_card_bypassPending");
        String account = account();
        Transfer sent = stripe.v1().transfers().create(transfer(account, 5_000).build());
        assertThat(available(account)).isEqualTo(5_000);
        var reversals = stripe.v1().transfers().reversals();

        reversals.create(
                sent.getId(),
                TransferReversalCreateParams.builder().setAmount(2_000L).build());
        assertThat(refusal(() -> reversals.create(
                        sent.getId(),
                        TransferReversalCreateParams.builder().setAmount(3_001L).build())))
                .isEqualTo(400);
        assertThat(available(account)).isEqualTo(3_000);
        reversals.create(sent.getId());

        Transfer reversed = stripe.v1().transfers().retrieve(sent.getId());
        assertThat(reversed.getReversed()).isTrue();
        assertThat(reversals.list(sent.getId()).getData()).hasSize(2);
        assertThat(available(account)).isZero();
    }

    @Test
    void anAccountWithoutTheCapabilityGetsNothing() throws Exception {
        Doubles.paid(stripe, "pm_card_bypassPending");
        String bare = stripe.v1().accounts().create(french().build()).getId();

        assertThat(code(() -> stripe.v1().transfers().create(transfer(bare, 100).build())))
                .isEqualTo("insufficient_capabilities_for_transfer");
    }

    private static PayoutCreateParams payout(long amount) {
        return PayoutCreateParams.builder().setAmount(amount).setCurrency("mad").build();
    }

    @Test
    void noMoreIsPaidOutThanCanBeMoved() throws Exception {
        Doubles.paid(stripe, "pm_card_bypassPending");
        String account = account();
        stripe.v1().transfers().create(transfer(account, 5_000).build());

        assertThat(code(() -> stripe.v1().payouts().create(payout(5_001), as(account))))
                .isEqualTo("balance_insufficient");
        Payout sent = stripe.v1().payouts().create(payout(5_000), as(account));

        assertThat(available(account)).isZero();
        await().untilAsserted(() -> assertThat(stripe.v1()
                        .payouts()
                        .retrieve(sent.getId(), as(account))
                        .getStatus())
                .isEqualTo("paid"));
    }

    @Test
    void aPayoutCanComeBackEvenAfterItArrived() throws Exception {
        Doubles.paid(stripe, "pm_card_bypassPending");
        String account = account();
        stripe.v1().transfers().create(transfer(account, 4_000).build());
        Payout sent = stripe.v1().payouts().create(payout(4_000), as(account));
        await().untilAsserted(() -> assertThat(stripe.v1()
                        .payouts()
                        .retrieve(sent.getId(), as(account))
                        .getStatus())
                .isEqualTo("paid"));

        running.failPayout(sent.getId());

        Payout failed = stripe.v1().payouts().retrieve(sent.getId(), as(account));
        assertThat(failed.getStatus()).isEqualTo("failed");
        assertThat(failed.getFailureCode()).isEqualTo("account_closed");
        assertThat(available(account)).isEqualTo(4_000);
    }

    @Test
    void anAccountSeesItsOwnAlone() throws Exception {
        PaymentIntent platforms = Doubles.paid(stripe, "pm_card_visa");
        String account = account();

        assertThat(code(() -> stripe.v1().paymentIntents().retrieve(platforms.getId(), as(account))))
                .isEqualTo("resource_missing");
        catchThrowableOfType(
                AuthenticationException.class, () -> stripe.v1().balance().retrieve(as("acct_unknown")));
    }
}
