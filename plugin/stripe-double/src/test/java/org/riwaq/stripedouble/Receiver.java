package org.riwaq.stripedouble;

import com.stripe.model.Event;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody's webhook: keeps what it gets, and answers as it is told. */
final class Receiver implements AutoCloseable {
    record Letter(String body, String signature, int answered) {
        String type() {
            return com.stripe.net.ApiResource.GSON.fromJson(body, Event.class).getType();
        }

        String id() {
            return com.stripe.net.ApiResource.GSON.fromJson(body, Event.class).getId();
        }
    }

    final List<Letter> letters = new CopyOnWriteArrayList<>();
    final AtomicInteger failures = new AtomicInteger();
    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 503 : 204;
            letters.add(new Letter(body, exchange.getRequestHeaders().getFirst("Stripe-Signature"), status));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
