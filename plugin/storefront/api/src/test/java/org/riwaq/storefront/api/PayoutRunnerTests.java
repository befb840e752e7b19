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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineSettings;
import org.riwaq.storefront.payment.Payments;
import org.riwaq.storefront.payment.StripeSettings;
import org.riwaq.stripedouble.DoubleSettings;
import org.riwaq.stripedouble.StripeDouble;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Payouts at the double of Stripe, for an engine that gives out what each test says and may not hear the report. */
class PayoutRunnerTests {
    private static final DoubleSettings.Keys KEYS =
            new DoubleSettings.Keys("sk_test_theTestsOwn", "pk_test_theTestsOwn");
    private static final Pattern ID = Pattern.compile("\"id\" ?: ?\"((?:acct|tr|pi)_[A-Za-z0-9]+)\"");

    private final List<String> reports = new CopyOnWriteArrayList<>();
    private final String row = UUID.randomUUID().toString();
    private volatile String work = "";
    private volatile boolean deaf;
    private StripeDouble stripe;
    private HttpServer engine;
    private PayoutRunner runner;

    @BeforeEach
    void start() throws IOException {
        stripe = StripeDouble.start(DoubleSettings.with(KEYS));
        engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/engine/v1/work", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean claim = exchange.getRequestURI().getPath().endsWith("/claims");
            if (!claim && deaf) {
                // The process is gone before anybody hears of it.
                exchange.close();
                return;
            }
            if (!claim) {
                reports.add(body);
            }
            byte[] answer = (claim ? "{\"items\":[" + work + "]}" : "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(claim ? 200 : 204, claim ? answer.length : -1);
            if (claim) {
                exchange.getResponseBody().write(answer);
            }
            exchange.close();
        });
        engine.start();
        runner = runner();
    }

    /** A process of its own. */
    private PayoutRunner runner() {
        Payments payments = Payments.open(
                new StripeSettings(
                        URI.create(stripe.url()),
                        URI.create(stripe.url() + "/v3/"),
                        KEYS.secret(),
                        KEYS.publishable(),
                        List.of("whsec_theTestsOwn"),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofMinutes(5)),
                Clock.systemUTC());
        Engine link = Engine.open(new EngineSettings(
                URI.create("http://127.0.0.1:" + engine.getAddress().getPort()), "0123456789abcdef0123456789abcdef"));
        return new PayoutRunner(
                link, new StaticListableBeanFactory(Map.of("payments", payments)).getBeanProvider(Payments.class));
    }

    @AfterEach
    void stop() throws IOException {
        engine.stop(0);
        stripe.close();
    }

    private String stripe(String path, String form) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stripe.url() + path))
                .header("Authorization", "Bearer " + KEYS.secret());
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String id(String object) {
        Matcher id = ID.matcher(object);
        assertThat(id.find()).as(object).isTrue();
        return id.group(1);
    }

    private String account() throws Exception {
        return id(
                stripe(
                        "/v1/accounts",
                        "type=express&country=FR&capabilities[transfers][requested]=true&capabilities[card_payments][requested]=true"));
    }

    /** Money that can be moved at once. */
    private void funds() throws Exception {
        stripe(
                "/v1/payment_intents",
                "amount=100000&currency=mad&payment_method=pm_card_bypassPending&confirm=true"
                        + "&return_url=http://x.example/");
    }

    private void wanted(long amount, String account, String transfer, int tries) {
        work = "{\"id\":\"" + row + "\",\"kind\":\"PAYOUT\",\"topic\":\"transfer\",\"amount\":" + amount
                + ",\"currency\":\"MAD\",\"tries\":" + tries + ",\"leasedUntil\":\"2026-03-01T10:00:00Z\""
                + (account == null ? "" : ",\"account\":\"" + account + "\"")
                + (transfer == null ? "" : ",\"transfer\":\"" + transfer + "\"") + "}";
    }

    private String transfers(String account) throws Exception {
        return stripe("/v1/transfers?destination=" + account, null);
    }

    @Test
    void killedBetweenStripesYesAndOurReportThereIsNoSecondTransfer() throws Exception {
        funds();
        String account = account();
        wanted(7000, account, null, 1);
        deaf = true;
        runner.pay();
        assertThat(reports).isEmpty();
        String sent = id(transfers(account));

        // Its lease is over: another process claims the same row.
        deaf = false;
        for (int tries = 1; tries < 4; tries++) {
            wanted(7000, account, null, tries);
            runner().pay();
        }
        assertThat(transfers(account).split("\"object\" ?: ?\"transfer\"", -1)).hasSize(2);
        assertThat(reports)
                .hasSize(3)
                .allSatisfy(report -> assertThat(report).contains("\"DONE\"", "\"" + sent + "\""));
    }

    @Test
    void whatWasSentIsTakenBackOnceAndMoreThanCanBeMovedIsToldNo() throws Exception {
        funds();
        String account = account();
        wanted(7000, account, null, 1);
        runner.pay();
        String sent = id(transfers(account));
        for (int tries = 1; tries < 3; tries++) {
            wanted(3000, null, sent, tries);
            runner().pay();
        }
        assertThat(stripe("/v1/transfers/" + sent, null)).containsPattern("\"amount_reversed\" ?: ?3000");
        wanted(99_000_000, account, null, 1);
        work = work.replace(row, UUID.randomUUID().toString());
        runner.pay();
        assertThat(reports).hasSize(4);
        assertThat(reports.get(3)).contains("\"IMPOSSIBLE\"", "\"balance_too_small\"");
    }

    @Test
    void anAccountThatCannotTakeTransfersIsToldNo() throws Exception {
        funds();
        wanted(7000, id(stripe("/v1/accounts", "type=express&country=FR")), null, 1);
        runner.pay();
        assertThat(reports).singleElement().asString().contains("\"IMPOSSIBLE\"", "\"account_unfit\"");
    }

    @Test
    void whileStripeIsAwayItIsTriedLater() throws Exception {
        wanted(7000, "acct_1", null, 1);
        stripe.close();
        runner.pay();
        assertThat(reports).singleElement().asString().contains("\"LATER\"", "\"unreachable\"");
    }
}
