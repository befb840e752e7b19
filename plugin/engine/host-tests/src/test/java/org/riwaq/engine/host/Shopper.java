package org.riwaq.engine.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Sends commands to an engine as the storefront does. */
final class Shopper {
    static final String HERE = "?storefront=riwaq";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;

    Shopper(RunningEngine engine) {
        this.base = engine.api("/engine/v1");
    }

    /** An answer: its status, its JSON and whether it was given before. */
    record Answer(int status, JsonNode body, boolean replayed) {
        String code() {
            return body.path("code").asText();
        }

        Answer expect(int wanted) {
            if (status != wanted) throw new AssertionError("Expected " + wanted + ", got " + status + ": " + body);
            return this;
        }
    }

    Answer send(String method, String path, String body) throws IOException, InterruptedException {
        return send(method, path, body, UUID.randomUUID().toString());
    }

    Answer send(String method, String path, String body, String key) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(120))
                .header("Authorization", "Bearer " + RunningEngine.SECRET)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
        if (key != null) request.header("Idempotency-Key", key);
        HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        return new Answer(
                answer.statusCode(),
                JSON.readTree(text.isEmpty() ? "{}" : text),
                answer.headers().firstValue("Idempotent-Replayed").isPresent());
    }

    String newCart() throws IOException, InterruptedException {
        return send("POST", "/carts", "{'lang':'fr','storefront':'riwaq'}")
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    Answer add(String cart, String product, int quantity) throws IOException, InterruptedException {
        return send(
                "POST",
                "/carts/" + cart + "/items" + HERE,
                "{'product':'" + product + "','quantity':" + quantity + "}");
    }

    JsonNode cart(String cart) throws IOException, InterruptedException {
        return send("GET", "/carts/" + cart + HERE, null).expect(200).body();
    }

    /** Contact, address and home delivery of every parcel; the cart then. */
    JsonNode ready(String cart) throws IOException, InterruptedException {
        send(
                        "PUT",
                        "/carts/" + cart + "/contact" + HERE,
                        "{'name':'Salma Idrissi','email':'salma@example.org','phone':'0661 23 45 67'}")
                .expect(200);
        JsonNode addressed = send(
                        "PUT",
                        "/carts/" + cart + "/address" + HERE,
                        "{'country':'EH','province':'MA-OUD','city':'Dakhla','postalCode':'73000','lines':['12, rue A']}")
                .expect(200)
                .body();
        StringBuilder choices = new StringBuilder();
        for (JsonNode parcel : addressed.path("parcels")) {
            choices.append(choices.isEmpty() ? "" : ",")
                    .append("{'parcel':'" + parcel.path("id").asText() + "','option':'home'}");
        }
        return send("PUT", "/carts/" + cart + "/delivery" + HERE, "{'choices':[" + choices + "]}")
                .expect(200)
                .body();
    }

    Answer begin(JsonNode cart, String method) throws IOException, InterruptedException {
        return send(
                "POST",
                "/carts/" + cart.path("id").asText() + "/payments" + HERE,
                "{'method':'" + method + "','version':" + cart.path("version").asLong() + ",'total':"
                        + cart.path("totals").path("total").asLong() + "}");
    }

    Answer report(String payment, String intent, String state, long amount) throws IOException, InterruptedException {
        return send(
                "POST",
                "/payments/" + payment + "/reports",
                "{'event':'evt_" + UUID.randomUUID() + "','intent':'" + intent + "','state':'" + state + "','amount':"
                        + amount + ",'currency':'MAD'}",
                null);
    }
}
