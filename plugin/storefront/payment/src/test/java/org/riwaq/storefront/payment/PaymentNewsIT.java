package org.riwaq.storefront.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.riwaq.storefront.payment.Stand.done;

import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riwaq.stripedouble.webhook.WebhookPlan;

class PaymentNewsIT {
    private record Letter(String body, String signature) {}

    private static final List<Letter> LETTERS = new CopyOnWriteArrayList<>();
    private static HttpServer webhook;
    private static Stand stand;

    @BeforeAll
    static void start() throws Exception {
        webhook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        webhook.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            LETTERS.add(new Letter(body, exchange.getRequestHeaders().getFirst("Stripe-Signature")));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        webhook.start();
        stand = Stand.sendingTo("http://127.0.0.1:" + webhook.getAddress().getPort() + "/");
    }

    @AfterAll
    static void stop() throws Exception {
        stand.close();
        webhook.stop(0);
    }

    private static Payment pay(String card) {
        Payment payment = done(
                stand.cards().open(new PaymentAttempt(UUID.randomUUID().toString(), "cart-1", Amount.mad(12_500))));
        stand.pay(payment, card);
        return payment;
    }

    private static PaymentEvent event(Letter letter) {
        PaymentNews.Heard heard = stand.payments.news().read(letter.body(), letter.signature());
        assertThat(heard).isInstanceOf(PaymentNews.Heard.Event.class);
        return ((PaymentNews.Heard.Event) heard).event();
    }

    private static List<PaymentEvent> heard() {
        return LETTERS.stream().map(PaymentNewsIT::event).toList();
    }

    private static List<PaymentState> statesOf(PaymentId payment, List<PaymentEvent> events) {
        return events.stream()
                .filter(PaymentEvent.PaymentMoved.class::isInstance)
                .map(one -> ((PaymentEvent.PaymentMoved) one).payment())
                .filter(one -> one.id().equals(payment))
                .map(Payment::state)
                .toList();
    }

    private static PaymentNews.Heard at(Instant now, String body, String signature) {
        Payments payments = Payments.open(Stand.settings(stand.stripe.url()), Clock.fixed(now, ZoneOffset.UTC));
        return payments.news().read(body, signature);
    }

    @Test
    void aPaymentIsToldAndReadByItsSignature() {
        Payment payment = pay("pm_card_visa");

        await().untilAsserted(() -> assertThat(statesOf(payment.id(), heard())).containsExactly(PaymentState.PAID));
        assertThat(heard()).hasAtLeastOneElementOfType(PaymentEvent.Ignored.class);
    }

    @Test
    void refundsAndDisputesAreTold() {
        Payment refunded = pay("pm_card_visa");
        Refund refund = done(stand.cards().refund(new RefundOrder("row-news", refunded.id(), Amount.mad(2_500))));
        Payment disputed = pay("pm_card_createDispute");

        await().untilAsserted(() -> {
            assertThat(heard())
                    .filteredOn(PaymentEvent.RefundMoved.class::isInstance)
                    .map(one -> ((PaymentEvent.RefundMoved) one).refund())
                    .contains(refund);
            assertThat(heard())
                    .filteredOn(PaymentEvent.DisputeMoved.class::isInstance)
                    .map(one -> ((PaymentEvent.DisputeMoved) one).dispute())
                    .anySatisfy(one -> {
                        assertThat(one.payment()).contains(disputed.id());
                        assertThat(one.state()).isEqualTo(Dispute.State.OPEN);
                        assertThat(one.amount()).isEqualTo(Amount.mad(12_500));
                    });
        });
    }

    @Test
    void eventsThatComeTwiceAndOutOfOrderHaveTheSameIdsAsThoseThatAreFetched() {
        Instant before = Instant.now().minusSeconds(1);
        stand.stripe.deliver(WebhookPlan.USUAL.withDuplicates(1).withDisorder(Duration.ofMillis(300)));
        LETTERS.clear();
        Payment good = pay("pm_card_visa");
        Payment bad = pay("pm_card_chargeDeclined");

        // Created, charged, paid; created, charge failed, declined; each twice.
        await().untilAsserted(() -> assertThat(LETTERS).hasSizeGreaterThanOrEqualTo(12));
        stand.stripe.deliver(WebhookPlan.USUAL);
        List<PaymentEvent> fetched = stand.payments.news().since(before);

        assertThat(statesOf(good.id(), fetched)).containsExactly(PaymentState.PAID);
        assertThat(statesOf(bad.id(), fetched)).containsExactly(PaymentState.NEEDS_CARD);
        assertThat(fetched).extracting(PaymentEvent::at).isSorted();
        assertThat(statesOf(good.id(), heard())).containsExactly(PaymentState.PAID, PaymentState.PAID);
        Set<String> pushed = heard().stream().map(PaymentEvent::id).collect(Collectors.toSet());
        assertThat(pushed)
                .containsAll(fetched.stream()
                        .filter(one -> !statesOf(good.id(), List.of(one)).isEmpty()
                                || !statesOf(bad.id(), List.of(one)).isEmpty())
                        .map(PaymentEvent::id)
                        .toList());
    }

    @Test
    void moreThanAPageIsFetchedWhole() {
        Instant before = Instant.now().minusSeconds(1);
        List<PaymentId> all = new java.util.ArrayList<>();
        for (int i = 0; i < 120; i++) all.add(pay("pm_card_visa").id());

        assertThat(stand.payments.news().since(before).stream()
                        .filter(PaymentEvent.PaymentMoved.class::isInstance)
                        .map(one -> ((PaymentEvent.PaymentMoved) one).payment().id())
                        .toList())
                .containsAll(all);
    }

    @Test
    void whatSomebodyElseSignedOrChangedIsNotBelieved() {
        pay("pm_card_visa");
        await().until(() -> !LETTERS.isEmpty());
        Letter letter = LETTERS.get(0);
        PaymentNews news = stand.payments.news();
        var unsigned = new PaymentNews.Heard.Rejected(PaymentNews.Why.SIGNATURE);

        assertThat(news.read(letter.body() + " ", letter.signature())).isEqualTo(unsigned);
        assertThat(news.read(letter.body(), null)).isEqualTo(unsigned);
        assertThat(news.read(letter.body(), "")).isEqualTo(unsigned);
        assertThat(news.read(letter.body(), "t=1,v1=00")).isEqualTo(unsigned);
        assertThat(news.read(letter.body(), letter.signature().replaceFirst("t=\\d", "t=2")))
                .isEqualTo(unsigned);
    }

    @ParameterizedTest
    @CsvSource({"-299, true", "-301, false", "299, true", "301, false"})
    void anOldSignatureAndOneFromTheFutureAreNotBelieved(long seconds, boolean believed) throws Exception {
        String body = body("payout.created", false);
        Instant signed = Instant.parse("2026-11-25T09:00:00Z");

        PaymentNews.Heard heard = at(signed.minusSeconds(seconds), body, sign(body, signed));

        if (believed) assertThat(heard).isInstanceOf(PaymentNews.Heard.Event.class);
        else assertThat(heard).isEqualTo(new PaymentNews.Heard.Rejected(PaymentNews.Why.TIME));
    }

    private static String sign(String body, Instant at) throws Exception {
        return Webhook.Signature.generateSignatureHeader(body, Stand.WEBHOOK_SECRET, at.getEpochSecond());
    }

    private static String body(String type, boolean live) {
        return """
                {"id":"evt_1","object":"event","api_version":"2020-08-27","created":1700000000,"livemode":%s,
                 "type":"%s","data":{"object":{"id":"po_1","object":"payout","amount":5,"currency":"mad","status":"paid"}}}
                """.formatted(live, type);
    }

    @Test
    void aSignedEventOfAnotherVersionOrTypeIsReadAndOneOfAnotherModeIsNot() throws Exception {
        Instant now = Instant.now();
        assertThat(((PaymentNews.Heard.Event)
                                at(now, body("payout.paid", false), sign(body("payout.paid", false), now)))
                        .event())
                .isEqualTo(new PaymentEvent.AccountPaidOut(
                        "evt_1", Instant.ofEpochSecond(1_700_000_000), "", "po_1", "paid", Amount.mad(5)));
        assertThat(((PaymentNews.Heard.Event)
                                at(now, body("invented.type", false), sign(body("invented.type", false), now)))
                        .event())
                .isInstanceOf(PaymentEvent.Ignored.class);
        assertThat(at(now, body("payout.paid", true), sign(body("payout.paid", true), now)))
                .isEqualTo(new PaymentNews.Heard.Rejected(PaymentNews.Why.WRONG_MODE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "[]", "null", "no json", "{\"id\":\"evt_1\"}", "{\"id\":7,\"data\":[]}", "''"})
    void whatIsSignedAndUnreadableIsToldSo(String body) throws Exception {
        Instant now = Instant.now();

        assertThat(at(now, body, sign(body, now))).isEqualTo(new PaymentNews.Heard.Rejected(PaymentNews.Why.MALFORMED));
    }

    @Test
    void whileStripeIsAwayNothingIsListed() throws Exception {
        Stand gone = Stand.start();
        gone.close();

        assertThatThrownBy(() -> gone.payments.news().since(Instant.now()))
                .isInstanceOf(PaymentsUnreachableException.class);
    }
}
