package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** Who says by which address and how safely the shopper came. */
class ProxyTests {
    private static final String STRANGER = "127.0.0.1";
    private static final String PROXY = "127.0.0.2";
    private static final String TOLD = "https://crafts.example/fr/";

    /** The home page as it is given to a caller who sends a proxy's headers from an address of this machine. */
    private static String askedFrom(String address, Environment environment) throws IOException {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
            String request = "GET /fr/ HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nX-Forwarded-For: 192.0.2.7\r\n"
                    + "X-Forwarded-Proto: https\r\nX-Forwarded-Host: crafts.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Nested
    @FixtureTest
    class AsItComes {
        @Autowired
        Environment environment;

        @Test
        void nobodyIsBelieved() throws IOException {
            assertThat(askedFrom(STRANGER, environment))
                    .contains("<link rel=\"canonical\" href=\"http://127.0.0.1:")
                    .doesNotContain("crafts.example");
        }
    }

    @Nested
    @FixtureTest
    @TestPropertySource(
            properties = {
                "server.forward-headers-strategy=native",
                "server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.2"
            })
    class BehindAProxy {
        @Autowired
        Environment environment;

        @Test
        void theProxyIsBelieved() throws IOException {
            assertThat(askedFrom(PROXY, environment)).contains("<link rel=\"canonical\" href=\"" + TOLD + "\"");
        }

        @Test
        void whoeverComesPastItIsNot() throws IOException {
            assertThat(askedFrom(STRANGER, environment)).doesNotContain("crafts.example");
        }
    }
}
