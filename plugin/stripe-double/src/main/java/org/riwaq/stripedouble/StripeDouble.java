package org.riwaq.stripedouble;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.riwaq.stripedouble.api.Api;
import org.riwaq.stripedouble.api.WebhookEndpoints;
import org.riwaq.stripedouble.page.Pages;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.webhook.Deliveries;
import org.riwaq.stripedouble.webhook.Sender;
import org.riwaq.stripedouble.webhook.WebhookPlan;
import org.riwaq.stripedouble.wire.Refused;

/** A running double. What only a shopper or a bank can do, tests do with its methods and people with its pages. */
public final class StripeDouble implements AutoCloseable {
    /** The version of Stripe's API whose shapes it follows. */
    public static final String API_VERSION = "2026-07-29.dahlia";

    private static final String CONFIGURED = "we_configured";
    private static final int AT_ONCE = 64;
    private static final Duration SLOW = Duration.ofSeconds(5);

    private final Store store;
    private final Deliveries deliveries;
    private final Api api;
    private final Faults faults = new Faults();
    private final Sender sender;
    private final HttpServer server;
    private final ExecutorService workers;

    private StripeDouble(DoubleSettings settings) throws IOException {
        store = Store.open(settings.journal(), settings.seed(), settings.clock());
        deliveries = new Deliveries(store, settings.plan(), settings.seed());
        api = new Api(store, settings.delays(), API_VERSION, deliveries::take);
        settings.webhook().ifPresent(this::configure);
        workers = Executors.newFixedThreadPool(AT_ONCE, work -> {
            Thread thread = new Thread(work, "stripe-double");
            thread.setDaemon(true);
            return thread;
        });
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 256);
        server.setExecutor(workers);
        ApiDoor door = new ApiDoor(store, api, settings.keys(), faults);
        Pages pages = new Pages(store, api, this::act);
        server.createContext("/v1/", exchange -> {
            try (exchange) {
                door.handle(exchange);
            }
        });
        server.createContext("/", exchange -> {
            try (exchange) {
                pages.handle(exchange);
            }
        });
        server.start();
        sender = Sender.start(store, deliveries, api::settle);
    }

    /** @throws IOException when the port is taken, or the file cannot be used */
    public static StripeDouble start(DoubleSettings settings) throws IOException {
        return new StripeDouble(settings);
    }

    private void configure(DoubleSettings.Webhook webhook) {
        store.together(() -> {
            ObjectNode endpoint = WebhookEndpoints.endpoint(store, CONFIGURED, webhook.url(), webhook.secret());
            return store.put(endpoint.put("_everything", true));
        });
    }

    /** Address of the API and the pages, without a slash at its end. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public Faults faults() {
        return faults;
    }

    /** How events travel from now on. */
    public void deliver(WebhookPlan plan) {
        deliveries.follow(plan);
    }

    /** Sends an event once more to all its endpoints. */
    public void sendAgain(String event) {
        store.together(() -> {
            if (store.find(event).isEmpty()) throw Refused.noSuch("event", event, "id");
            deliveries.sendAgain(event);
            return null;
        });
    }

    /** A shopper disputes a charge. */
    public void dispute(String charge) {
        store.together(() -> api.dispute(charge));
    }

    public void decideDispute(String dispute, boolean won) {
        store.together(() -> api.decideDispute(dispute, won));
    }

    /** A bank sends a payout back, even one that had arrived. */
    public void failPayout(String payout) {
        store.together(() -> api.failPayout(payout));
    }

    /** A shopper's bank sends a refund back, even one that had arrived. */
    public void failRefund(String refund) {
        store.together(() -> api.failRefund(refund));
    }

    /** The shopper's answer to their bank: 3-D Secure passed, or refused. */
    public void authenticate(String paymentIntent, boolean accepted) {
        store.together(() -> {
            String secret = store.find(paymentIntent)
                    .map(intent -> intent.path("client_secret").asText())
                    .orElse("");
            return api.authenticated(paymentIntent, secret, accepted);
        });
    }

    private boolean act(String action, String id) {
        switch (action) {
            case "dispute" -> dispute(id);
            case "dispute-won" -> decideDispute(id, true);
            case "dispute-lost" -> decideDispute(id, false);
            case "payout-failed" -> failPayout(id);
            case "refund-failed" -> failRefund(id);
            case "send-again" -> sendAgain(id);
            case "fail-next" -> faults.failNext(1);
            case "lose-answer" -> faults.loseNextAnswers(1);
            case "slow" -> faults.answerAfter(SLOW);
            case "no-faults" -> faults.none();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** An id to look at in {@code /objects/…}, as a whole; empty when there is none. */
    public Optional<String> stateOf(String id) {
        return store.together(() -> store.find(id)).map(ObjectNode::toPrettyString);
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        sender.close();
        workers.shutdownNow();
        store.close();
    }
}
