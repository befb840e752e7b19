package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineSettings;
import org.riwaq.storefront.payment.Amount;
import org.riwaq.storefront.payment.Payment;
import org.riwaq.storefront.payment.PaymentAttempt;
import org.riwaq.storefront.payment.PaymentState;
import org.riwaq.storefront.payment.Payments;
import org.riwaq.storefront.payment.StripeSettings;
import org.riwaq.storefront.payment.Told;
import org.riwaq.stripedouble.DoubleSettings;
import org.riwaq.stripedouble.StripeDouble;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Ended payments, at the double of Stripe and an engine that lists what each test says. */
class CardReconcilerTests {
    private static final DoubleSettings.Keys KEYS =
            new DoubleSettings.Keys("sk_test_theTestsOwn", "pk_test_theTestsOwn");
    private final List<String> reports = new CopyOnWriteArrayList<>();
    private final List<String> disputes = new CopyOnWriteArrayList<>();
    private final String attempt = UUID.randomUUID().toString();
    private Duration passed = Duration.ZERO;
    private volatile String listed = "{\"items\":[],\"next\":null}";
    private StripeDouble stripe;
    private HttpServer engine;
    private Payments payments;
    private Payment card;
    private CardReconciler reconciler;

    @BeforeEach
    void start() throws IOException {
        stripe = StripeDouble.start(DoubleSettings.with(KEYS));
        engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean report = exchange.getRequestURI().getPath().endsWith("/reports");
            if (report) {
                reports.add(body);
            }
            if (exchange.getRequestURI().getPath().endsWith("/" + attempt + "/disputes")) {
                disputes.add(body);
            }
            byte[] answer = (report ? "{\"result\":\"WAITING\"}" : listed).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        engine.start();
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return Instant.now().plus(passed);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        payments = Payments.open(stripeSettings(), Clock.systemUTC());
        card = done(payments.cards().open(new PaymentAttempt(attempt, "cart", Amount.mad(12_000))));
        reconciler = reconciler(clock);
    }

    private CardReconciler reconciler(Clock clock) {
        Engine link = Engine.open(new EngineSettings(
                URI.create("http://127.0.0.1:" + engine.getAddress().getPort()), "0123456789abcdef0123456789abcdef"));
        CardReports told = new CardReports(link);
        var provider = new StaticListableBeanFactory(Map.of("payments", payments)).getBeanProvider(Payments.class);
        TillSettings settings =
                new TillSettings(Duration.ofMinutes(1), Duration.ZERO, Duration.ofMinutes(1), Duration.ofSeconds(5));
        return new CardReconciler(link, provider, told, new CardNews(provider, told), settings, clock);
    }

    private StripeSettings stripeSettings() {
        return new StripeSettings(
                URI.create(stripe.url()),
                URI.create(stripe.url() + "/v3/"),
                KEYS.secret(),
                KEYS.publishable(),
                List.of("whsec_theTestsOwn"),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofMinutes(5));
    }

    @AfterEach
    void stop() throws IOException {
        engine.stop(0);
        stripe.close();
    }

    private static <T> T done(Told<T> told) {
        if (told instanceof Told.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("Told no: " + told);
    }

    private void engineLists(String state, String intent) {
        listed = "{\"items\":[{\"id\":\"" + attempt + "\",\"cart\":\"cart\",\"method\":\"CARD\",\"state\":\"" + state
                + "\",\"amount\":12000,\"currency\":\"MAD\",\"cartVersion\":1,\"intent\":\"" + intent
                + "\",\"expiresAt\":\"2026-03-01T10:00:00Z\"}],\"next\":null}";
    }

    private void pay() throws IOException, InterruptedException {
        pay("pm_card_visa", 200);
    }

    private void pay(String method, int status) throws IOException, InterruptedException {
        HttpRequest confirm = HttpRequest.newBuilder(
                        URI.create(stripe.url() + "/v1/payment_intents/" + card.id() + "/confirm"))
                .header("Authorization", "Bearer " + KEYS.secret())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("payment_method=" + method + "&return_url=http://x.example/"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(confirm, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(status);
    }

    private PaymentState state() {
        return done(payments.cards().look(card.id())).state();
    }

    @Test
    void whatTheEngineLetGoOfCannotBePaidAnyMore() {
        engineLists("RELEASED", card.id().value());
        reconciler.reconcile();

        assertThat(state()).isEqualTo(PaymentState.CANCELED);
        assertThat(reports).isEmpty();
    }

    @Test
    void whatIsOpenStaysPayable() {
        engineLists("BEGUN", card.id().value());
        reconciler.reconcile();

        assertThat(state()).isEqualTo(PaymentState.NEEDS_CARD);
    }

    @Test
    void whatWasPaidAfterTheEngineLetGoIsTold() throws IOException, InterruptedException {
        engineLists("RELEASED", card.id().value());
        pay();
        reconciler.reconcile();

        assertThat(state()).isEqualTo(PaymentState.PAID);
        assertThat(reports)
                .anySatisfy(report -> assertThat(report)
                        .contains("SUCCEEDED", "reconciler", card.id().value()));
    }

    @Test
    void aBankThatSaysNoAfterAllIsTold() throws IOException, InterruptedException {
        engineLists("PROCESSING", card.id().value());
        pay("pm_card_chargeDeclined", 402);
        reconciler.reconcile();

        assertThat(reports).isNotEmpty().allSatisfy(report -> assertThat(report).contains("\"state\":\"DECLINED\""));
    }

    @Test
    void anEventThatIsListedInSeveralRoundsCountsOnce() throws IOException, InterruptedException {
        pay();
        reconciler.reconcile();
        assertThat(reports).isNotEmpty();
        reports.clear();
        reconciler.reconcile();
        assertThat(reports).isEmpty();
    }

    @Test
    void aDisputeIsToldWhenItIsOpenedAndWhenItIsLost() throws IOException, InterruptedException {
        pay();
        stripe.dispute(done(payments.cards().look(card.id())).charge().orElseThrow());
        reconciler.reconcile();
        assertThat(disputes)
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told).contains("\"state\":\"OPEN\"", "\"amount\":12000"));

        String name = disputes.get(0).replaceAll(".*\"dispute\":\"([^\"]+)\".*", "$1");
        disputes.clear();
        stripe.decideDispute(name, false);
        reconciler.reconcile();
        assertThat(disputes).anySatisfy(told -> assertThat(told).contains(name, "\"state\":\"LOST\""));
    }

    @Test
    void whatIsCanceledRestsForEver() {
        Looks looks = new Looks(Clock.offset(Clock.systemUTC(), Duration.ofDays(1000)));
        assertThat(looks.rests(attempt)).isFalse();
        looks.never(attempt);
        assertThat(looks.rests(attempt)).isTrue();
    }

    @Test
    void anEndedPaymentIsLookedAtEverMoreSeldom() throws IOException, InterruptedException {
        engineLists("RELEASED", card.id().value());
        pay();
        assertThat(reportsOfARound()).isEqualTo(1);
        assertThat(reportsOfARound()).as("a moment later").isZero();
        passed = passed.plus(Duration.ofMinutes(5));
        assertThat(reportsOfARound()).as("after five minutes").isEqualTo(1);
        passed = passed.plus(Duration.ofMinutes(6));
        assertThat(reportsOfARound()).as("six minutes after that").isZero();
        passed = passed.plus(Duration.ofMinutes(4));
        assertThat(reportsOfARound()).as("ten minutes after that").isEqualTo(1);
    }

    private long reportsOfARound() {
        reports.clear();
        reconciler.reconcile();
        return reports.stream().filter(report -> report.contains("reconciler")).count();
    }
}
