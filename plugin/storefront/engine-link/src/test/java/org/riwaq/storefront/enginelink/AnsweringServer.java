package org.riwaq.storefront.enginelink;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers as each test says, under the engine's address; its time limits are half a second. */
final class AnsweringServer {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    /** What it answers. */
    volatile Answer answer;

    @FunctionalInterface
    interface Answer {
        void give(HttpExchange exchange) throws Exception;
    }

    /** An engine that is waited for long, since machines are slow at times. */
    Engine start(String secret) throws IOException {
        listen();
        return engine(secret, Duration.ofSeconds(20));
    }

    /** The same one, waited for by somebody who soon gives up. */
    Engine engine(String secret, Duration patience) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return Engine.open(new EngineSettings(url, secret, patience, patience, patience));
    }

    private void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            try (exchange) {
                answer.give(exchange);
            } catch (Exception failed) {
                throw new IOException(failed);
            }
        });
        server.start();
    }

    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Paths and queries, in their order. */
    List<String> asked() {
        return asked;
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
