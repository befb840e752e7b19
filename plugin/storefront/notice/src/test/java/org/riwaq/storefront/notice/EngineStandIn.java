package org.riwaq.storefront.notice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineSettings;

/** Gives out work and hears reports as the engine does, and answers every order with the same. */
final class EngineStandIn implements AutoCloseable {
    static final String PARCEL = "1d2c3b4a-5f6e-4d7c-8b9a-0a1b2c3d4e5f";

    static final String BOOKING_LETTER = "7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9";

    private final HttpServer server;
    private final Queue<String> work = new ConcurrentLinkedQueue<>();
    private final List<String> reports = new CopyOnWriteArrayList<>();
    private volatile String order = "";
    private volatile String parcel = "";
    private volatile String statement = "";
    private volatile String booking = "";
    private volatile int failingReports;

    EngineStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/engine/v1/work/claims", this::claim);
        server.createContext("/engine/v1/work/", this::report);
        server.createContext(
                "/engine/v1/orders/",
                exchange -> send(
                        exchange,
                        order.isEmpty() ? 404 : 200,
                        order.isEmpty() ? "{\"code\":\"order.unknown\",\"status\":404}" : order));
        server.createContext("/engine/v1/booking-letters/" + BOOKING_LETTER, exchange -> send(exchange, 200, booking));
        server.createContext("/engine/v1/parcels/", exchange -> send(exchange, 200, parcel));
        server.createContext("/engine/v1/makers/", exchange -> send(exchange, 200, statement));
        server.start();
    }

    void parcel(String json) {
        parcel = json;
    }

    void statement(String json) {
        statement = json;
    }

    void booking(String json) {
        booking = json;
    }

    Engine link() {
        return Engine.open(new EngineSettings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "0123456789abcdef0123456789abcdef"));
    }

    void order(String json) {
        order = json;
    }

    /** The next reports get no answer. */
    void loseReports(int count) {
        failingReports = count;
    }

    void want(String id, String topic) {
        want(id, "MAIL", topic);
    }

    void want(String id, String kind, String topic) {
        want(id, kind, topic, "");
    }

    void want(String id, String kind, String topic, String subject) {
        work.add("{\"id\":\"" + id + "\",\"kind\":\"" + kind + "\",\"parcel\":\"" + PARCEL + "\",\"topic\":\"" + topic
                + "\",\"order\":\"2b7c6d5e-4f3a-4b2c-9d1e-8f7a6b5c4d3e\",\"lang\":\"fr\",\"tries\":1,"
                + "\"leasedUntil\":\"2026-11-25T10:06:30Z\",\"storefront\":\"riwaq\",\"subject\":\"" + subject + "\"}");
    }

    /** Path and body of each, in their order. */
    List<String> reports() {
        return reports;
    }

    private void claim(HttpExchange exchange) throws IOException {
        String one = work.poll();
        send(exchange, 200, "{\"items\":[" + (one == null ? "" : one) + "]}");
    }

    private void report(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (failingReports > 0) {
            failingReports--;
            exchange.close();
            return;
        }
        reports.add(exchange.getRequestURI().getPath() + " " + body);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
