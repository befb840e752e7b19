package org.riwaq.benchmark.speed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.riwaq.embedded.Ports;

/** The storefront as it is run: its jar in a JVM of its own. */
final class StorefrontProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(60);

    private final Process process;
    private final URI url;

    private StorefrontProcess(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    static StorefrontProcess start(Path project, Path data, URI engine, URI elasticsearch) throws IOException {
        int port = Ports.free();
        Files.createDirectories(data);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-Dserver.address=127.0.0.1",
                        "-Dserver.port=" + port,
                        "-Driwaq.engine.url=" + engine,
                        "-Driwaq.elasticsearch.uris=" + elasticsearch,
                        "-Driwaq.elasticsearch.prefix=speed",
                        "-Driwaq.config=" + project.resolve("config"),
                        "-Driwaq.themes=" + project.resolve("themes"),
                        "-Driwaq.data=" + data,
                        "-jar",
                        project.resolve("plugin/storefront/app/target/riwaq-storefront.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("storefront.log").toFile());
        builder.environment().put("RIWAQ_ENGINE_SECRET", "a-secret-between-two-ends-of-one-machine");
        builder.environment().put("RIWAQ_ORDERS_SECRET", "another-secret-that-signs-no-order-at-all");
        return new StorefrontProcess(builder.start(), URI.create("http://127.0.0.1:" + port));
    }

    URI url() {
        return url;
    }

    /** Until so many products are found. */
    void await(int products) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(url.resolve("/api/v1/products?limit=1&facets=none"))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) throw new IOException("The storefront ended: see storefront.log");
            try {
                HttpResponse<String> answer = client.send(question, BodyHandlers.ofString());
                if (answer.statusCode() == 200 && answer.body().contains("\"total\":" + products)) return;
            } catch (IOException notYet) {
                // Its port is not open yet.
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IOException("Not ready in " + PATIENCE);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
