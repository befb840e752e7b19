package org.riwaq.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How {@link EmbeddedElasticsearch} runs.
 *
 * @param server the unpacked server with our analysis, see {@link #builtServer}
 * @param directory holds data, configuration and temporary files; kept from start to start
 * @param port for HTTP on 127.0.0.1; 0 takes a free one
 * @param heapMegabytes the server's heap; its memory is about 400 MB more
 * @param log file that its messages are added to
 */
public record ElasticsearchSettings(Path server, Path directory, int port, int heapMegabytes, Path log) {
    private static final int DEFAULT_HEAP = 512;

    public ElasticsearchSettings {
        server = server.toAbsolutePath().normalize();
        directory = directory.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
        if (port < 0 || port > 65535) throw new IllegalArgumentException("A port is 0 to 65535: " + port);
        if (heapMegabytes < 256)
            throw new IllegalArgumentException("Elasticsearch needs a heap of 256 MB at least: " + heapMegabytes);
    }

    /** On a free port with a heap of 512 MB, and everything of it in one directory. */
    public ElasticsearchSettings(Path server, Path directory) {
        this(server, directory, 0, DEFAULT_HEAP, directory.resolve("elasticsearch.log"));
    }

    /** The server that a build left in a checkout: in the directory we run in, or the nearest one above that has it. */
    public static Path builtServer() {
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            Optional<Path> built = builtServer(above);
            if (built.isPresent()) return built.get();
        }
        throw new IllegalStateException("No plugin/embedded/target/elasticsearch here: build with mvn package first");
    }

    /** The server that a build left in that checkout. */
    public static Optional<Path> builtServer(Path checkout) {
        Path target = checkout.resolve("plugin/embedded/target/elasticsearch");
        if (!Files.isDirectory(target)) return Optional.empty();
        try (Stream<Path> servers = Files.list(target)) {
            // The greatest name: an update leaves the older version until the next clean build.
            return servers.filter(server -> Files.exists(server.resolve("bin/elasticsearch")))
                    .max(Comparator.naturalOrder());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public ElasticsearchSettings withPort(int fixed) {
        return new ElasticsearchSettings(server, directory, fixed, heapMegabytes, log);
    }

    public ElasticsearchSettings withHeapMegabytes(int heap) {
        return new ElasticsearchSettings(server, directory, port, heap, log);
    }

    public ElasticsearchSettings withLog(Path file) {
        return new ElasticsearchSettings(server, directory, port, heapMegabytes, file);
    }
}
