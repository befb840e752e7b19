package org.riwaq.stripedouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every request: keys, parameters, idempotency, trouble. */
class RequestsTests {
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

    @AfterEach
    void noMoreTrouble() {
        running.faults().none();
    }

    private static RequestOptions key(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private static long payments() throws Exception {
        return stripe.v1()
                .paymentIntents()
                .list(PaymentIntentListParams.builder().setLimit(100L).build())
                .getData()
                .size();
    }

    @Test
    void theSameKeyAndRequestGetTheSameAnswerAndNothingMoreHappens() throws Exception {
        String key = UUID.randomUUID().toString();
        PaymentIntent first =
                stripe.v1().paymentIntents().create(Doubles.by("pm_card_visa").build(), key(key));
        long before = payments();

        PaymentIntent second =
                stripe.v1().paymentIntents().create(Doubles.by("pm_card_visa").build(), key(key));

        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(second.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .contains("true");
        assertThat(first.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .isEmpty();
        assertThat(payments()).isEqualTo(before);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() throws Exception {
        String key = UUID.randomUUID().toString();
        stripe.v1().paymentIntents().create(Doubles.unpaid().build(), key(key));
        var other = Doubles.unpaid().setAmount(9_900L).build();

        IdempotencyException refused = catchThrowableOfType(
                IdempotencyException.class, () -> stripe.v1().paymentIntents().create(other, key(key)));

        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.getStripeError().getType()).isEqualTo("idempotency_error");
    }

    @Test
    void aDeclineIsReplayedToo() {
        String key = UUID.randomUUID().toString();
        PaymentIntentCreateParams bad = Doubles.by("pm_card_chargeDeclined").build();
        CardException first = catchThrowableOfType(
                CardException.class, () -> stripe.v1().paymentIntents().create(bad, key(key)));
        CardException second = catchThrowableOfType(
                CardException.class, () -> stripe.v1().paymentIntents().create(bad, key(key)));

        assertThat(second.getStripeError().getPaymentIntent().getId())
                .isEqualTo(first.getStripeError().getPaymentIntent().getId());
    }

    @Test
    void aRequestThatNeverBeganLeavesItsKeyFree() throws Exception {
        String key = UUID.randomUUID().toString();
        var cheap = Doubles.unpaid().setAmount(1L).build();
        catchThrowableOfType(
                InvalidRequestException.class,
                () -> stripe.v1().paymentIntents().create(cheap, key(key)));

        assertThat(stripe.v1()
                        .paymentIntents()
                        .create(Doubles.unpaid().build(), key(key))
                        .getId())
                .startsWith("pi_");
    }

    @Test
    void twoAtOnceUnderOneKeyAreNotBothCarriedOut() throws Exception {
        running.faults().answerAfter(Duration.ofMillis(700));
        String key = UUID.randomUUID().toString();
        var params = Doubles.unpaid().build();
        CompletableFuture<PaymentIntent> first = CompletableFuture.supplyAsync(() -> {
            try {
                return stripe.v1().paymentIntents().create(params, key(key));
            } catch (com.stripe.exception.StripeException failed) {
                throw new IllegalStateException(failed);
            }
        });
        TimeUnit.MILLISECONDS.sleep(250);

        ApiException busy = catchThrowableOfType(
                ApiException.class, () -> stripe.v1().paymentIntents().create(params, key(key)));

        assertThat(busy.getStatusCode()).isEqualTo(409);
        String id = first.get(5, TimeUnit.SECONDS).getId();
        assertThat(stripe.v1().paymentIntents().create(params, key(key)).getId())
                .isEqualTo(id);
    }

    @Test
    void anAnswerThatWasLostIsFoundAgainUnderItsKey() throws Exception {
        String key = UUID.randomUUID().toString();
        var params = Doubles.by("pm_card_visa").putMetadata("lost", key).build();
        running.faults().loseNextAnswers(1);
        catchThrowableOfType(
                ApiConnectionException.class, () -> stripe.v1().paymentIntents().create(params, key(key)));

        PaymentIntent found = stripe.v1().paymentIntents().create(params, key(key));

        assertThat(found.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .contains("true");
        assertThat(found.getStatus()).isEqualTo("succeeded");
    }

    @Test
    void anErrorOnDemandIsA500AndNothingIsDone() throws Exception {
        long before = payments();
        running.faults().failNext(1);

        ApiException failed = catchThrowableOfType(
                ApiException.class,
                () -> stripe.v1().paymentIntents().create(Doubles.unpaid().build()));

        assertThat(failed.getStatusCode()).isEqualTo(500);
        assertThat(payments()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk_test_somebodyElses", "sk_live_aRealOneWouldBe", "pk_test_publicForTests"})
    void onlyTheSecretKeyOpens(String key) {
        StripeClient stranger =
                StripeClient.builder().setApiKey(key).setApiBase(running.url()).build();

        AuthenticationException refused = catchThrowableOfType(
                AuthenticationException.class, () -> stranger.v1().balance().retrieve());

        assertThat(refused.getMessage()).doesNotContain(key);
    }

    @Test
    void aKeyMayComeAsAUserName() {
        String basic = Base64.getEncoder().encodeToString((Doubles.KEYS.secret() + ":").getBytes());

        assertThat(Doubles.raw(running, "GET", "/v1/balance", "", "Authorization", "Basic " + basic)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Doubles.raw(running, "GET", "/v1/balance", "").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/payment_intents, amount=1000&currency=mad&colour=red, 400, parameter_unknown, colour",
        "POST, /v1/payment_intents, amount=1000&currency=mad&transfer_data[destination]=x, 400, parameter_unknown, transfer_data[destination]",
        "POST, /v1/payment_intents, amount=ten&currency=mad, 400, parameter_invalid_integer, amount",
        "POST, /v1/payment_intents, currency=mad, 400, parameter_missing, amount",
        "POST, /v1/payment_intents, amount=1000&currency=dhs, 400, , currency",
        "POST, /v1/payment_intents, amount=1000&currency=mad&expand[]=colour, 400, , expand",
        "GET, /v1/payment_intents?limit=101, '', 400, parameter_invalid_integer, limit",
        "GET, /v1/payment_intents/pi_none, '', 404, resource_missing, id",
        "POST, /v1/refunds, payment_intent=pi_none, 400, resource_missing, payment_intent",
        "GET, /v1/subscriptions, '', 404, ,"
    })
    void aMistakeIsNamed(String method, String path, String form, int status, String code, String param)
            throws Exception {
        var answer = Doubles.raw(running, method, path, form, "Authorization", Doubles.bearer());
        var error = org.riwaq.stripedouble.wire.Json.read(answer.body()).path("error");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(error.path("type").asText()).isEqualTo("invalid_request_error");
        assertThat(error.path("code").asText(null)).isEqualTo(code);
        assertThat(error.path("param").asText(null)).isEqualTo(param);
        assertThat(answer.headers().firstValue("Request-Id").orElseThrow()).startsWith("req_");
    }

    @Test
    void jsonIsNoForm() {
        var answer = Doubles.raw(
                running,
                "POST",
                "/v1/customers",
                "{}",
                "Authorization",
                Doubles.bearer(),
                "Content-Type",
                "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void metadataKeepsItsRules() throws Exception {
        var customers = stripe.v1().customers();
        var made = customers.create(CustomerCreateParams.builder()
                .setName("Aïcha")
                .putMetadata("_ours", "1")
                .putMetadata("craft", "zellige")
                .build());
        assertThat(made.getMetadata()).containsEntry("_ours", "1");

        var emptied = CustomerUpdateParams.builder().putMetadata("craft", "").build();
        assertThat(customers.update(made.getId(), emptied).getMetadata()).containsOnlyKeys("_ours");
        var tooLong = CustomerUpdateParams.builder()
                .putMetadata("craft", "x".repeat(501))
                .build();
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> customers.update(made.getId(), tooLong))
                        .getParam())
                .isEqualTo("metadata[craft]");
        var many = CustomerUpdateParams.builder();
        for (int i = 0; i < 50; i++) many.putMetadata("key" + i, "x");
        assertThat(catchThrowableOfType(
                                InvalidRequestException.class, () -> customers.update(made.getId(), many.build()))
                        .getParam())
                .isEqualTo("metadata");
        assertThat(customers.retrieve(made.getId()).getMetadata()).containsOnly(Map.entry("_ours", "1"));
    }

    @Test
    void aDeletedCustomerIsGone() throws Exception {
        var customers = stripe.v1().customers();
        String id = customers.create(CustomerCreateParams.builder().build()).getId();
        assertThat(customers.delete(id).getDeleted()).isTrue();

        assertThat(customers.retrieve(id).getDeleted()).isTrue();
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> customers.delete(id))
                        .getStatusCode())
                .isEqualTo(404);
    }

    @Test
    void aCardNumberIsNeverTakenFromAServer() {
        var answer = Doubles.raw(
                running,
                "POST",
                "/v1/payment_methods",
                "type=card&card[number]=4242424242424242&card[exp_month]=1&card[exp_year]=40&card[cvc]=123",
                "Authorization",
                Doubles.bearer());

        assertThat(answer.statusCode()).isEqualTo(400);
    }
}
