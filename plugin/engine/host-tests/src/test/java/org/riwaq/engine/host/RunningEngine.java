package org.riwaq.engine.host;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged engine in a process of its own, as a person would start it. */
final class RunningEngine implements AutoCloseable {

    static final String SECRET = "a-secret-of-the-tests-0123456789abcdef";
    static final Path HOME = Path.of("..", "host", "target", "riwaq-engine");

    private final Process process;
    private final Path log;
    final int adminPort;
    final int apiPort;

    private RunningEngine(Process process, Path log, int adminPort, int apiPort) {
        this.process = process;
        this.log = log;
        this.adminPort = adminPort;
        this.apiPort = apiPort;
    }

    /** The settings of a test: free ports, this database, a data directory below {@code directory}. */
    static Map<String, String> settings(String databaseUrl, String user, Path directory) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("riwaq.engine.admin.port", Integer.toString(freePort()));
        settings.put("riwaq.engine.api.port", Integer.toString(freePort()));
        settings.put("riwaq.engine.secret", SECRET);
        // No storefront is there: whoever is sent to it comes back to a page that is not.
        settings.put(
                "riwaq.engine.exhibition.storefront", "http://127.0.0.1:" + settings.get("riwaq.engine.admin.port"));
        settings.put("riwaq.engine.database.url", databaseUrl);
        settings.put("riwaq.engine.database.user", user);
        settings.put("riwaq.engine.config", Path.of("..", "..", "..", "config").toString());
        settings.put("riwaq.engine.data", directory.resolve("data").toString());
        return settings;
    }

    static RunningEngine start(Map<String, String> settings, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        // Half the processor time of a start is the compiler's second tier.
        command.add("-XX:TieredStopAtLevel=1");
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-jar");
        command.add(HOME.resolve("riwaq-engine.jar").toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new RunningEngine(
                process,
                log,
                Integer.parseInt(settings.get("riwaq.engine.admin.port")),
                Integer.parseInt(settings.get("riwaq.engine.api.port")));
    }

    RunningEngine awaitReady() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(URI.create(api("/health")))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(240);
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The engine ended with " + process.exitValue() + ":\n" + log());
            }
            try {
                if (client.send(health, BodyHandlers.ofString()).statusCode() == 200) {
                    return this;
                }
            } catch (IOException notYet) {
                // Its port is not open before it is ready.
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("The engine was not ready in time:\n" + log());
    }

    /** The exit code of an engine that ends by itself. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The engine did not end");
        }
        return process.exitValue();
    }

    /** Returns once its log has a line with {@code part}; fails when it ends or says {@code never}. */
    void awaitLine(String part, String never) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(240);
        while (!log().contains(part)) {
            if (!process.isAlive() || log().contains(never) || System.nanoTime() > end) {
                throw new IllegalStateException("The engine never said \"" + part + "\":\n" + log());
            }
            Thread.sleep(20);
        }
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void terminate() {
        process.destroy();
    }

    String admin(String path) {
        return "http://127.0.0.1:" + adminPort + path;
    }

    String api(String path) {
        return "http://127.0.0.1:" + apiPort + path;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(30, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
