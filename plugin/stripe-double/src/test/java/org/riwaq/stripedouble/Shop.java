package org.riwaq.stripedouble;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small shop of another origin, as strict as a good one, that takes a card with the stand-in for Stripe.js. */
final class Shop implements AutoCloseable {
    /** Everything that any request to the shop said. */
    final List<String> heard = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final String stripe;
    private final Map<String, String> files;

    Shop(String stripe) throws IOException {
        this.stripe = stripe;
        this.files = Map.of("/pay", page(), "/shop.js", SCRIPT, "/back", "<!doctype html><title>back</title>");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(exchange.getRequestURI() + " " + body
                    + exchange.getRequestHeaders().entrySet());
            String path = exchange.getRequestURI().getPath();
            byte[] file = files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", (path.endsWith(".js") ? "text/javascript" : "text/html") + "; charset=utf-8");
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'self'; connect-src 'self'; script-src 'self' " + stripe
                                    + "; frame-src " + stripe);
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
            exchange.close();
        });
        server.start();
    }

    String pay(String clientSecret, String locale, String redirect) {
        return url() + "/pay?secret=" + clientSecret + "&locale=" + locale + "&redirect=" + redirect;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String page() {
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <script src="%s/v3/"></script><script src="/shop.js" defer></script></head>
                <body><main><h1>Pay</h1><div id="card"></div><button id="pay">Pay</button>
                <p id="result" role="status"></p><p id="complete"></p></main></body></html>
                """.formatted(stripe);
    }

    private static final String SCRIPT = """
            const asked = new URLSearchParams(location.search);
            const stripe = Stripe("pk_test_publicForTests");
            const secret = asked.get("secret");
            const elements = stripe.elements({ clientSecret: secret, locale: asked.get("locale"),
              appearance: { variables: { colorPrimary: "#7a3b12" } } });
            const card = elements.create("payment");
            card.on("change", (change) => { document.getElementById("complete").textContent = String(change.complete); });
            card.mount("#card");
            const show = (result) => {
              document.getElementById("result").textContent =
                result.error ? `error ${result.error.code}: ${result.error.message}` : `paid ${result.paymentIntent.status}`;
            };
            document.getElementById("pay").addEventListener("click", async () => {
              document.getElementById("result").textContent = "";
              show(await stripe.confirmPayment({ elements, redirect: asked.get("redirect"),
                confirmParams: { return_url: `${location.origin}/back?order=7` } }));
            });
            window.again = async () => (await stripe.retrievePaymentIntent(secret)).paymentIntent.status;
            """;

    @Override
    public void close() {
        server.stop(0);
    }
}
