package org.riwaq.storefront.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.riwaq.embedded.ElasticsearchSettings;
import org.riwaq.embedded.EmbeddedElasticsearch;
import org.riwaq.embedded.Ports;

/** One server for all tests of this JVM; each test takes an index prefix of its own. */
final class SharedElasticsearch {
    private static final ElasticsearchSettings SETTINGS = settings();
    private static EmbeddedElasticsearch running = start();

    private SharedElasticsearch() {}

    static synchronized EmbeddedElasticsearch get() {
        return running;
    }

    static synchronized void kill() {
        running.kill();
    }

    static synchronized void restart() {
        running = start();
    }

    private static ElasticsearchSettings settings() {
        try {
            Path directory = Files.createTempDirectory("riwaq-elasticsearch");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(directory)));
            return new ElasticsearchSettings(ElasticsearchSettings.builtServer(), directory.resolve("es"))
                    .withPort(Ports.free());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static EmbeddedElasticsearch start() {
        try {
            return EmbeddedElasticsearch.start(SETTINGS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path directory) {
        running.kill();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
