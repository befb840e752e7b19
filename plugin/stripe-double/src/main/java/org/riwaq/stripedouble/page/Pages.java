package org.riwaq.stripedouble.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.riwaq.stripedouble.api.Api;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** Everything but the API, over HTTP. */
public final class Pages {
    private static final int LARGEST_BODY = 1 << 16;
    private static final Map<String, String> FILES = Map.of(
            "frame.js",
            "text/javascript",
            "answered.js",
            "text/javascript",
            "bank.js",
            "text/javascript",
            "double.css",
            "text/css");

    private final Store store;
    private final Api api;
    private final Steering steering;
    private final StatePages state;

    public Pages(Store store, Api api, Steering steering) {
        this.store = store;
        this.api = api;
        this.steering = steering;
        this.state = new StatePages(store);
    }

    private record Page(int status, String type, String body, boolean framed) {
        static Page html(String body) {
            return new Page(200, "text/html", body, false);
        }

        static Page shopper(String body) {
            return new Page(200, "text/html", body, true);
        }
    }

    public void handle(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        Words words = Words.in("en");
        Page page;
        try {
            Form query = Form.decode(Optional.ofNullable(uri.getRawQuery()).orElse(""));
            String asked = query.get("lang", query.get("locale"));
            words = Words.wished(asked, exchange.getRequestHeaders().getFirst("Accept-Language"));
            page = page(exchange, uri.getPath(), query, words);
        } catch (Refused refused) {
            page = new Page(
                    refused.status(),
                    "text/html",
                    StatePages.refused(words, words.text("refused." + (refused.status() == 404 ? "unknown" : "now"))),
                    false);
        }
        if (page != null) send(exchange, page);
    }

    private Page page(HttpExchange exchange, String path, Form query, Words words) throws IOException {
        if (path.startsWith("/3ds/")) return bank(exchange, path.substring("/3ds/".length()), query, words);
        if (path.startsWith("/control/")) return control(exchange, path.substring("/control/".length()), words);
        if (!exchange.getRequestMethod().equals("GET")
                && !exchange.getRequestMethod().equals("HEAD"))
            throw Refused.unknownPath(exchange.getRequestMethod(), path);
        if (path.startsWith("/objects/")) return object(path.substring("/objects/".length()), words);
        if (path.startsWith("/js/") && FILES.containsKey(path.substring(4)))
            return new Page(200, FILES.get(path.substring(4)), file(path.substring(4)), true);
        return switch (path) {
            case "/" -> Page.html(store.together(() -> state.state(words)));
            case "/about" -> Page.html(state.about(words));
            case "/health" -> new Page(200, "application/json", "{\"status\":\"UP\"}", false);
            case "/v3", "/v3/" -> new Page(200, "text/javascript", ShopperPages.script(file("stripe.js")), true);
            case "/js/frame" -> Page.shopper(ShopperPages.frame(words, query.has("hidden")));
            default -> throw Refused.unknownPath("GET", path);
        };
    }

    private Page object(String id, Words words) {
        return store.together(() -> store.find(id))
                .filter(object -> !Json.text(object, "object").startsWith("_"))
                .map(object -> Page.html(state.object(words, object)))
                .orElseThrow(() -> Refused.noSuch("object", id, "id"));
    }

    private Page bank(HttpExchange exchange, String intent, Form query, Words words) throws IOException {
        String secret = query.get("client_secret", "");
        ObjectNode found = store.together(() -> api.intent(intent, secret));
        boolean waits = "requires_action".equals(Json.text(found, "status"));
        if (exchange.getRequestMethod().equals("GET")) {
            String action = exchange.getRequestURI().getRawPath() + "?"
                    + exchange.getRequestURI().getRawQuery();
            return Page.shopper(waits ? ShopperPages.bank(words, found, action) : ShopperPages.answered(words));
        }
        String answer = body(exchange).get("answer", "");
        // A second click finds it answered.
        if (waits) found = store.together(() -> api.authenticated(intent, secret, answer.equals("accept")));
        String back = Json.text(found, "_return_url");
        if (query.has("embedded") || back == null) return Page.shopper(ShopperPages.answered(words));
        redirect(exchange, back(back, found));
        return null;
    }

    private static String back(String returnUrl, ObjectNode intent) {
        String status = "requires_payment_method".equals(Json.text(intent, "status")) ? "failed" : "succeeded";
        return returnUrl + (returnUrl.contains("?") ? "&" : "?") + "payment_intent=" + Json.text(intent, "id")
                + "&payment_intent_client_secret=" + Json.text(intent, "client_secret") + "&redirect_status=" + status;
    }

    private Page control(HttpExchange exchange, String action, Words words) throws IOException {
        if (!exchange.getRequestMethod().equals("POST") || isForeign(exchange))
            throw Refused.unknownPath(exchange.getRequestMethod(), "/control/" + action);
        String id = body(exchange).get("id", "");
        if (!steering.act(action, id)) throw Refused.unknownPath("POST", "/control/" + action);
        redirect(exchange, "/?lang=" + words.language());
        return null;
    }

    /** Another page must not press our buttons through the browser of whoever looks at it. */
    private static boolean isForeign(HttpExchange exchange) {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        return origin != null
                && !origin.equals("http://" + exchange.getRequestHeaders().getFirst("Host"));
    }

    private static Form body(HttpExchange exchange) throws IOException {
        return Form.decode(new String(exchange.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8));
    }

    private static String file(String name) throws IOException {
        try (InputStream file = Pages.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void redirect(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().set("Location", where);
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(303, -1);
    }

    private static void send(HttpExchange exchange, Page page) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", page.type + "; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'"
                        + (page.framed ? "" : "; frame-ancestors 'none'; form-action 'self'"));
        byte[] body = page.body.getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(page.status, head ? -1 : body.length);
        if (!head) exchange.getResponseBody().write(body);
    }
}
