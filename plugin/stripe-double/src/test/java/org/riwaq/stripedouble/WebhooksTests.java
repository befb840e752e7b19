package org.riwaq.stripedouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.WebhookEndpoint;
import com.stripe.net.Webhook;
import com.stripe.param.WebhookEndpointCreateParams;
import com.stripe.param.WebhookEndpointUpdateParams;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riwaq.stripedouble.webhook.WebhookPlan;

class WebhooksTests {
    private static final String SECRET = "whsec_forTests";
    private Receiver receiver;
    private StripeDouble running;
    private StripeClient stripe;

    @BeforeEach
    void start() throws Exception {
        receiver = new Receiver();
        running = Doubles.start(DoubleSettings.with(Doubles.KEYS)
                .taking(Doubles.QUICK)
                .sendingTo(receiver.url(), SECRET)
                .travelling(WebhookPlan.USUAL.withRetries(Duration.ofMillis(50), Duration.ofMillis(100))));
        stripe = Doubles.client(running);
    }

    @AfterEach
    void stop() throws Exception {
        running.close();
        receiver.close();
    }

    private List<String> types() {
        return receiver.letters.stream().map(Receiver.Letter::type).toList();
    }

    @Test
    void eventsComeSignedAndStripesOwnLibraryBelievesThem() throws Exception {
        PaymentIntent paid = Doubles.paid(stripe, "pm_card_visa");
        await().untilAsserted(() -> assertThat(types()).contains("payment_intent.succeeded"));
        Receiver.Letter letter = receiver.letters.stream()
                .filter(one -> one.type().equals("payment_intent.succeeded"))
                .findFirst()
                .orElseThrow();

        Event event = Webhook.constructEvent(letter.body(), letter.signature(), SECRET);

        PaymentIntent told =
                (PaymentIntent) event.getDataObjectDeserializer().getObject().orElseThrow();
        assertThat(told.getId()).isEqualTo(paid.getId());
        assertThat(told.getStatus()).isEqualTo("succeeded");
        assertThatThrownBy(() -> Webhook.constructEvent(letter.body(), letter.signature(), "whsec_other"))
                .isInstanceOf(SignatureVerificationException.class);
        assertThatThrownBy(() -> Webhook.constructEvent(letter.body() + " ", letter.signature(), SECRET))
                .isInstanceOf(SignatureVerificationException.class);
    }

    @Test
    void whatIsNotAcceptedComesAgainUntilItIsGivenUp() throws Exception {
        receiver.failures.set(2);
        stripe.v1().paymentIntents().create(Doubles.unpaid().build());

        await().untilAsserted(() -> assertThat(receiver.letters)
                .extracting(Receiver.Letter::answered)
                .containsExactly(503, 503, 204));
        assertThat(new HashSet<>(
                        receiver.letters.stream().map(Receiver.Letter::id).toList()))
                .hasSize(1);
        await().untilAsserted(() -> assertThat(stripe.v1()
                        .events()
                        .retrieve(receiver.letters.get(0).id())
                        .getPendingWebhooks())
                .isZero());

        receiver.letters.clear();
        receiver.failures.set(3);
        stripe.v1().paymentIntents().create(Doubles.unpaid().build());
        await().untilAsserted(() -> assertThat(
                        running.stateOf(receiver.letters.get(0).id()).orElseThrow())
                .contains("\"pending_webhooks\" : 1"));
        await().untilAsserted(() -> assertThat(receiver.letters).hasSize(3));
        await().during(Duration.ofMillis(400))
                .untilAsserted(() -> assertThat(receiver.letters).hasSize(3));

        running.sendAgain(receiver.letters.get(0).id());
        await().untilAsserted(() -> assertThat(receiver.letters).hasSize(4));
    }

    @Test
    void eventsMayComeTwice() throws Exception {
        running.deliver(WebhookPlan.USUAL.withDuplicates(1));
        stripe.v1().paymentIntents().create(Doubles.unpaid().build());

        await().untilAsserted(
                        () -> assertThat(types()).containsExactly("payment_intent.created", "payment_intent.created"));
        await().during(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(types()).hasSize(2));
    }

    @Test
    void eventsMayOvertakeEachOther() throws Exception {
        running.deliver(WebhookPlan.USUAL.withDisorder(Duration.ofMillis(600)));
        for (int i = 0; i < 12; i++) Doubles.paid(stripe, "pm_card_visa");

        await().untilAsserted(() -> assertThat(types()).hasSize(36));

        List<String> sent = stripe
                .v1()
                .events()
                .list(com.stripe.param.EventListParams.builder().setLimit(100L).build())
                .getData()
                .stream()
                .map(Event::getId)
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        assertThat(receiver.letters.stream().map(Receiver.Letter::id).toList())
                .containsExactlyInAnyOrderElementsOf(sent);
        assertThat(types().get(0).equals("payment_intent.created")
                        && types().indexOf("payment_intent.succeeded") > types().lastIndexOf("payment_intent.created"))
                .isFalse();
    }

    @Test
    void anEndpointRegisteredTwiceHasTwoSecretsAndShowsThemOnce() throws Exception {
        var params = WebhookEndpointCreateParams.builder()
                .setUrl(receiver.url())
                .addEnabledEvent(WebhookEndpointCreateParams.EnabledEvent.REFUND__CREATED)
                .build();
        WebhookEndpoint first = stripe.v1().webhookEndpoints().create(params);
        WebhookEndpoint second = stripe.v1().webhookEndpoints().create(params);

        assertThat(first.getSecret()).startsWith("whsec_").isNotEqualTo(second.getSecret());
        assertThat(stripe.v1().webhookEndpoints().retrieve(first.getId()).getSecret())
                .isNull();
        assertThat(stripe.v1().webhookEndpoints().list().getData()).hasSize(3);
        stripe.v1()
                .webhookEndpoints()
                .update(
                        second.getId(),
                        WebhookEndpointUpdateParams.builder().setDisabled(true).build());
        stripe.v1().webhookEndpoints().delete("we_configured");
        await().until(() -> true);
        receiver.letters.clear();

        PaymentIntent paid = Doubles.paid(stripe, "pm_card_visa");
        stripe.v1()
                .refunds()
                .create(com.stripe.param.RefundCreateParams.builder()
                        .setPaymentIntent(paid.getId())
                        .build());

        await().during(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(types()).containsExactly("refund.created"));
        Receiver.Letter only = receiver.letters.get(0);
        assertThat(Webhook.constructEvent(only.body(), only.signature(), first.getSecret())
                        .getType())
                .isEqualTo("refund.created");
    }
}
