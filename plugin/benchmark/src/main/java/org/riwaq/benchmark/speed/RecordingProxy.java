package org.riwaq.benchmark.speed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before Elasticsearch and writes down what a storefront asks of it, to be asked again to the letter. */
final class RecordingProxy implements AutoCloseable {
    private static final List<String> HEADERS = List.of("Content-Type", "Accept");

    private final URI elasticsearch;
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Raw> recorded = new ArrayList<>();

    /** A request as it was sent. */
    record Raw(String path, String contentType, byte[] body) {}

    RecordingProxy(URI elasticsearch) throws IOException {
        this.elasticsearch = elasticsearch;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What was asked of products and makers since the last time; what is asked by the clock is left out. */
    synchronized List<Raw> take() {
        List<Raw> taken = List.copyOf(recorded);
        recorded.clear();
        return taken;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            URI asked = exchange.getRequestURI();
            HttpRequest.Builder request = HttpRequest.newBuilder(elasticsearch.resolve(asked.toString()))
                    .method(
                            exchange.getRequestMethod(),
                            body.length == 0
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofByteArray(body));
            for (String name : HEADERS) {
                String value = exchange.getRequestHeaders().getFirst(name);
                if (value != null) request.header(name, value);
            }
            if (asked.getPath().matches(".*-(products|makers)/_search")) {
                String type = exchange.getRequestHeaders().getFirst("Content-Type");
                synchronized (this) {
                    recorded.add(new Raw(asked.toString(), type, body));
                }
            }
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!name.matches("(?i)content-length|transfer-encoding|:status"))
                    exchange.getResponseHeaders().put(name, values);
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
