package org.riwaq.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * An Elasticsearch of one node on 127.0.0.1, without security, whose data outlive it. It has our analysis plugin, so
 * that the settings of a full distribution load.
 */
public final class EmbeddedElasticsearch implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final ChildProcess process;
    private final URI address;
    private final Optional<Path> outside;

    private EmbeddedElasticsearch(ChildProcess process, URI address, Optional<Path> outside) {
        this.process = process;
        this.address = address;
        this.outside = outside;
    }

    /**
     * Starts it and returns once it can be searched.
     *
     * @throws IOException when the port is taken, when there is no server in the directory, or when it does not start;
     *     the message says which
     */
    public static EmbeddedElasticsearch start(ElasticsearchSettings settings) throws IOException {
        return start(settings, RunAs.here());
    }

    static EmbeddedElasticsearch start(ElasticsearchSettings settings, RunAs runAs) throws IOException {
        if (settings.port() != 0 && !Ports.isFree(settings.port()))
            throw new IOException("Port " + settings.port() + " is taken: Elasticsearch cannot listen there");
        ElasticsearchHome home = ElasticsearchHome.prepare(settings, runAs);
        int port = settings.port() == 0 ? Ports.free() : settings.port();
        writeConfiguration(home, port, settings.heapMegabytes());
        runAs.own(home.directory());
        ChildProcess process = ChildProcess.start(new ChildCommand(
                runAs.command(List.of(home.server().resolve("bin/elasticsearch").toString())),
                Map.of(
                        "ES_JAVA_HOME", System.getProperty("java.home"),
                        "ES_PATH_CONF", home.configuration().toString(),
                        "ES_TMPDIR", home.temporary().toString(),
                        // What somebody set for another server of theirs.
                        "ES_JAVA_OPTS", ""),
                home.directory(),
                settings.log()));
        EmbeddedElasticsearch elasticsearch =
                new EmbeddedElasticsearch(process, URI.create("http://127.0.0.1:" + port), home.outside());
        try {
            elasticsearch.awaitAnswer();
            return elasticsearch;
        } catch (IOException failed) {
            elasticsearch.close();
            throw new IOException(
                    "Elasticsearch did not start: " + failed.getMessage() + "\n"
                            + String.join("\n", process.lastLines(20)),
                    failed);
        }
    }

    /** Removes all that {@link #start} with these settings left behind, in {@code /var/tmp} as well. */
    public static void reset(ElasticsearchSettings settings) throws IOException {
        Directories.delete(settings.directory());
        Directories.delete(ElasticsearchHome.outside(settings));
    }

    private static void writeConfiguration(ElasticsearchHome home, int port, int heapMegabytes) throws IOException {
        Files.createDirectories(home.data());
        Files.createDirectories(home.configuration());
        Directories.delete(home.temporary());
        Files.createDirectories(home.temporary());
        Files.writeString(
                home.configuration().resolve("elasticsearch.yml"), """
                cluster.name: riwaq
                node.name: riwaq
                path.data: "%s"
                path.logs: "%s"
                network.host: 127.0.0.1
                http.port: %d
                transport.port: 0
                discovery.type: single-node
                xpack.security.enabled: false
                # A misspelt index name is an error, not a new index.
                action.auto_create_index: false
                # A laptop's disk is often nearly full; a cluster of one node has nowhere else to go.
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(home.data(), home.directory(), port));
        Files.writeString(home.configuration().resolve("jvm.options"), """
                -Xms%1$dm
                -Xmx%1$dm
                -XX:+UseG1GC
                -XX:+ExitOnOutOfMemoryError
                -Djava.io.tmpdir=${ES_TMPDIR}
                20-:--add-modules=jdk.incubator.vector
                -Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
                """.formatted(heapMegabytes));
        Files.writeString(home.configuration().resolve("log4j2.properties"), """
                status = error
                appender.console.type = Console
                appender.console.name = console
                appender.console.layout.type = PatternLayout
                appender.console.layout.pattern = %d{ISO8601} %p %c{1.} %m%n
                rootLogger.level = info
                rootLogger.appenderRef.console.ref = console
                """);
    }

    private void awaitAnswer() throws IOException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest health = HttpRequest.newBuilder(
                        address.resolve("/_cluster/health?wait_for_status=yellow&timeout=5s"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException notYet) {
                if (!process.isAlive()) throw new IOException("it ended by itself", notYet);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("stopped while waiting");
            }
            if (System.nanoTime() > deadline) throw new IOException("no answer within " + START.toSeconds() + " s");
            Pause.of(Duration.ofMillis(200));
        }
    }

    /** {@code http://127.0.0.1:<port>}. */
    public URI address() {
        return address;
    }

    /** Where data and program went because the server's user cannot reach the directory asked for: tell people. */
    public Optional<Path> outside() {
        return outside;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code once the server has ended, whoever ended it. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    /** The last lines of its log since it was started. */
    public List<String> lastLines(int count) {
        return process.lastLines(count);
    }

    /** {@code kill -9}, as tests need it. */
    public void kill() {
        // The process we know starts the server's JVM, which would still end in good order without it.
        List<ProcessHandle> server = ProcessHandle.of(process.pid())
                .map(parent -> parent.descendants().toList())
                .orElse(List.of());
        server.forEach(ProcessHandle::destroyForcibly);
        process.kill();
        server.forEach(ended -> ended.onExit().join());
    }

    /** Writes what is to be written and returns once the server has ended. */
    @Override
    public void close() {
        List<ProcessHandle> server = ProcessHandle.of(process.pid())
                .map(parent -> parent.descendants().toList())
                .orElse(List.of());
        process.stop(STOP);
        server.forEach(ProcessHandle::destroyForcibly);
        server.forEach(ended -> ended.onExit().join());
    }
}
