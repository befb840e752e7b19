package org.riwaq.benchmark.relevance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Tells a snapshot's facts as the engine did, so that the real indexer builds the market from them. */
final class SnapshotEngine implements AutoCloseable {
    static final String SECRET = "a-secret-between-two-ends-of-one-process";

    private final Snapshot snapshot;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    SnapshotEngine(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/engine/v1/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String resource = exchange.getRequestURI().getPath().substring("/engine/v1/".length());
            byte[] body =
                    JsonMapper.shared().writeValueAsString(resource(resource)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Map<String, ?> resource(String resource) {
        return switch (resource) {
            case "cursor" -> Map.of("cursor", "end");
            case "changes" -> Map.of("changes", List.of(), "cursor", "end", "heldSeconds", 0);
            default -> Map.of("changes", snapshot.facts().getOrDefault(resource, List.of()));
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
