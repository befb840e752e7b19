package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Robots, over HTTP, at an engine that refuses everything. */
@FixtureTest
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.2",
            "riwaq.limits.codes-by-address=3",
            "riwaq.limits.bookings-by-address=2"
        })
class LimitsTests {
    private static final String STRANGER = "127.0.0.1";
    private static final String PROXY = "127.0.0.2";
    private static HttpServer engine;

    @Autowired
    Environment environment;

    @DynamicPropertySource
    static void engine(DynamicPropertyRegistry registry) throws IOException {
        engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/", exchange -> {
            byte[] no = "{\"code\":\"cart.unknown\",\"status\":404}".getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(404, no.length);
            exchange.getResponseBody().write(no);
            exchange.close();
        });
        engine.start();
        registry.add(
                "riwaq.engine.url",
                () -> "http://127.0.0.1:" + engine.getAddress().getPort());
    }

    @AfterAll
    static void stop() {
        engine.stop(0);
    }

    /** Tries a code for a cart of its own, from an address of this machine that says for whom it asks. */
    private String tries(String from, String forwarded) throws IOException {
        return posts(from, forwarded, "/api/v1/carts/" + UUID.randomUUID() + "/codes", "{\"code\":\"GUESS\"}");
    }

    private String posts(String from, String forwarded, String path, String body) throws IOException {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            String request = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                    + "\r\nX-Forwarded-For: " + forwarded + "\r\nIdempotency-Key: " + UUID.randomUUID()
                    + "\r\nAccept-Language: es\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                    + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void placesAreNotBookedByTheHundredFromOneAddress() throws IOException {
        String path = "/api/v1/programme/" + FixtureShowings.WORKSHOP + "/bookings";
        String body = "{\"seats\":4,\"name\":\"Robot\",\"phone\":\"0600000000\"}";
        for (int i = 0; i < 2; i++) {
            assertThat(posts(PROXY, "192.0.2.77", path, body)).startsWith("HTTP/1.1 404");
        }
        assertThat(posts(PROXY, "192.0.2.77", path, body))
                .startsWith("HTTP/1.1 429")
                .contains("Retry-After:", "Demasiados intentos");
        assertThat(posts(PROXY, "192.0.2.78", path, body)).startsWith("HTTP/1.1 404");
    }

    @Test
    void whoTriesTooManyIsToldWhenAgainInTheirLanguageAndOthersAreNot() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(tries(PROXY, "192.0.2.7")).startsWith("HTTP/1.1 404");
        }
        assertThat(tries(PROXY, "192.0.2.7"))
                .startsWith("HTTP/1.1 429")
                .containsPattern("(?i)Retry-After: (200|201|199)\r\n")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .containsIgnoringCase("Content-Language: es")
                .contains("\"code\":\"too-many\"", "Demasiados intentos");
        assertThat(tries(PROXY, "192.0.2.8")).startsWith("HTTP/1.1 404");
    }

    @Test
    void nobodyGetsMoreByNamingAnotherAddress() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(tries(STRANGER, "192.0.2." + (100 + i))).startsWith("HTTP/1.1 404");
        }
        assertThat(tries(STRANGER, "192.0.2.199")).startsWith("HTTP/1.1 429");
    }
}
