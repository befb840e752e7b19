package org.riwaq.acceptance.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The double of Stripe: what a shopper's browser and bank do there, and what it holds. */
public final class StripeState {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PAGE = 100;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String secretKey;

    /** @param secretKey as the storefront has it */
    public StripeState(URI address, String secretKey) {
        this.address = address;
        this.secretKey = secretKey;
    }

    /** The browser sends a card; {@code card} as Stripe names its test cards. */
    public JsonNode confirm(JsonNode payment, String card) throws IOException {
        String client = payment.at("/card/clientSecret").asText();
        return post(
                "/v1/payment_intents/" + intent(payment) + "/confirm",
                payment.at("/card/publishableKey").asText(),
                Map.of("client_secret", client, "payment_method", card, "return_url", "https://shop.example/back"));
    }

    static String intent(JsonNode payment) {
        String client = payment.at("/card/clientSecret").asText();
        return client.substring(0, client.indexOf("_secret_"));
    }

    /** What the shopper tells the bank. */
    void answer(JsonNode asked, boolean accept) throws IOException {
        URI bank = URI.create(asked.at("/next_action/redirect_to_url/url").asText());
        send(form(bank, Map.of("answer", accept ? "accept" : "refuse")));
    }

    /** A shopper complains to the bank; the dispute's id. */
    String dispute(String intent) throws IOException {
        JsonNode charge = list("charges", "payment_intent=" + intent).get(0);
        control("dispute", charge.path("id").asText());
        return list("disputes", "payment_intent=" + intent).get(0).path("id").asText();
    }

    void decide(String dispute, boolean won) throws IOException {
        control(won ? "dispute-won" : "dispute-lost", dispute);
    }

    private void control(String action, String id) throws IOException {
        HttpResponse<String> answer = send(form(address.resolve("/control/" + action), Map.of("id", id)));
        if (answer.statusCode() >= 400) throw new IOException(action + " " + id + ": " + answer.statusCode());
    }

    JsonNode intentNow(String intent) throws IOException {
        return JSON.readTree(send(HttpRequest.newBuilder(address.resolve("/v1/payment_intents/" + intent))
                        .header("Authorization", "Bearer " + secretKey)
                        .build())
                .body());
    }

    /** Everything of a kind. @param query as in an address, may be empty */
    List<JsonNode> list(String kind, String query) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        do {
            String after = all.isEmpty()
                    ? ""
                    : "&starting_after=" + all.get(all.size() - 1).path("id").asText();
            HttpRequest request = HttpRequest.newBuilder(
                            address.resolve("/v1/" + kind + "?limit=" + PAGE + after + "&" + query))
                    .header("Authorization", "Bearer " + secretKey)
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<String> answer = send(request);
            if (answer.statusCode() != 200) throw new IOException(kind + ": " + answer.body());
            page = JSON.readTree(answer.body());
            page.path("data").forEach(all::add);
        } while (page.path("has_more").asBoolean());
        return all;
    }

    private JsonNode post(String path, String key, Map<String, String> fields) throws IOException {
        HttpRequest request = form(address.resolve(path), fields);
        HttpRequest signed = HttpRequest.newBuilder(request, (name, value) -> true)
                .header("Authorization", "Bearer " + key)
                .build();
        return JSON.readTree(send(signed).body());
    }

    private static HttpRequest form(URI where, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(where)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("stopped while asking " + request.uri());
        }
    }
}
