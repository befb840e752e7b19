package org.riwaq.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stands for engine, storefront, Stripe's double and Elasticsearch: says 200 on the ports it was told, and writes when it ends. */
final class FakePart {
    private FakePart() {}

    public static void main(String[] arguments) throws IOException {
        List<Integer> ports = Optional.ofNullable(System.getenv("ES_PATH_CONF"))
                .map(configuration -> List.of(elasticsearchPort(Path.of(configuration))))
                .orElseGet(FakePart::portsOfProperties);
        if (Boolean.getBoolean("fake.broken")) {
            System.out.println("this part is broken");
            System.exit(7);
        }
        for (int port : ports) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
        System.out.println("listening on " + ports);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("ended at " + System.nanoTime())));
    }

    private static List<Integer> portsOfProperties() {
        return Stream.of(
                        "server.port",
                        "riwaq.engine.admin.port",
                        "riwaq.engine.api.port",
                        "stripe-double.port",
                        "mail-page.port")
                .flatMap(name -> Optional.ofNullable(Integer.getInteger(name)).stream())
                .toList();
    }

    private static int elasticsearchPort(Path configuration) {
        try (Stream<String> lines = Files.lines(configuration.resolve("elasticsearch.yml"))) {
            return lines.filter(line -> line.startsWith("http.port:"))
                    .map(line -> Integer.valueOf(
                            line.substring("http.port:".length()).strip()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
