package org.riwaq.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.riwaq.launcher.Market;

/** Somebody who buys through the public API, with a browser's part at the double of Stripe. */
public final class Buyer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI storefront;
    private final URI stripe;
    private String cart = "";

    private Buyer(Market market) {
        this.storefront = market.storefront();
        this.stripe = market.stripe();
    }

    /** One with an empty cart. */
    public static Buyer at(Market market) throws IOException {
        Buyer buyer = new Buyer(market);
        buyer.cart = json(buyer.send("POST", "/api/v1/carts", "{\"lang\":\"fr\"}", key()))
                .path("id")
                .asText();
        return buyer;
    }

    /** A key that was never used. */
    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** A piece goes into the cart. */
    public HttpResponse<String> put(String product) throws IOException {
        return send("POST", below("/items"), "{\"product\":\"" + product + "\",\"quantity\":1}", key());
    }

    /** Says who buys, where it goes, and that all of it comes home. */
    public JsonNode toBeBroughtHome() throws IOException {
        json(send(
                "PUT",
                below("/contact"),
                "{\"name\":\"Salma Idrissi\",\"email\":\"salma@example.org\",\"phone\":\"0661234567\"}",
                key()));
        JsonNode addressed = json(send(
                "PUT",
                below("/address"),
                "{\"country\":\"MA\",\"province\":\"MA-OUD\",\"city\":\"Dakhla\",\"lines\":[\"12, rue Oued Draa\"]}",
                key()));
        StringBuilder choices = new StringBuilder();
        for (JsonNode parcel : addressed.path("parcels"))
            for (JsonNode option : parcel.path("options"))
                if (option.path("kind").asText().equals("HOME"))
                    choices.append(choices.length() == 0 ? "" : ",")
                            .append("{\"parcel\":\"")
                            .append(parcel.path("id").asText())
                            .append("\",\"option\":\"")
                            .append(option.path("id").asText())
                            .append("\"}");
        return json(send("PUT", below("/delivery"), "{\"choices\":[" + choices + "]}", key()));
    }

    /** The cart as it is. */
    public JsonNode cart() throws IOException {
        return json(get(below("")));
    }

    /** Begins to pay what the cart shows. */
    public HttpResponse<String> begin(String method, String key) throws IOException {
        JsonNode now = cart();
        return begin(
                method,
                now.path("version").asLong(),
                now.at("/totals/total/amount").asLong(),
                key);
    }

    /** Begins to pay what was shown before. */
    public HttpResponse<String> begin(String method, long version, long total, String key) throws IOException {
        return send(
                "POST",
                below("/checkout"),
                "{\"method\":\"" + method + "\",\"version\":" + version + ",\"total\":" + total + "}",
                key);
    }

    /** What the browser does once a card is typed; {@code card} as Stripe names its test cards. */
    public JsonNode confirm(JsonNode payment, String card) throws IOException {
        String secret = payment.at("/card/clientSecret").asText();
        String form = "client_secret=" + form(secret) + "&payment_method=" + form(card) + "&return_url="
                + form("https://shop.example/back");
        URI address =
                stripe.resolve("/v1/payment_intents/" + secret.substring(0, secret.indexOf("_secret_")) + "/confirm");
        return JSON.readTree(send(HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(
                                "Authorization",
                                "Bearer " + payment.at("/card/publishableKey").asText())
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build())
                .body());
    }

    /** How it stands with a payment, which asks Stripe. */
    public JsonNode look(JsonNode payment) throws IOException {
        return json(get(below("/payments/" + payment.path("id").asText())));
    }

    /** An order that the buyer was told of. */
    public JsonNode order(JsonNode reference) throws IOException {
        return json(get("/api/v1/orders/" + reference.path("number").asText() + "?token="
                + reference.path("token").asText()));
    }

    /** An address below the cart's. */
    public String below(String path) {
        return "/api/v1/carts/" + cart + path;
    }

    public HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(storefront.resolve(path)).build());
    }

    /** Any request with a body and a key. */
    public HttpResponse<String> send(String method, String path, String body, String key) throws IOException {
        return send(HttpRequest.newBuilder(storefront.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while asking " + request.uri());
        }
    }

    /** A good answer's body. */
    public static JsonNode json(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2)
            throw new IOException(answer.statusCode() + " from " + answer.uri() + ": " + answer.body());
        return JSON.readTree(answer.body());
    }

    private static String form(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
