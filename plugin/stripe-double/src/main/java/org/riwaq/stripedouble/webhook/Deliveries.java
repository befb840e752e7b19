package org.riwaq.stripedouble.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Json;

/**
 * What is to be sent where, and what became of it. One delivery for each event and endpoint; it is kept with all else,
 * so that a restart goes on with it.
 */
public final class Deliveries {
    /** The {@code object} of a delivery. */
    public static final String KIND = "_delivery";

    private final Store store;
    private final Random chance;
    private volatile WebhookPlan plan;

    public Deliveries(Store store, WebhookPlan plan, long seed) {
        this.store = store;
        this.plan = plan;
        this.chance = new Random(seed);
    }

    public WebhookPlan plan() {
        return plan;
    }

    /** From now on. */
    public void follow(WebhookPlan other) {
        plan = other;
    }

    /** An event happened: it goes to every endpoint that wants it. */
    public void take(ObjectNode event) {
        List<ObjectNode> endpoints = store.all("webhook_endpoint").stream()
                .filter(endpoint -> wants(endpoint, event))
                .toList();
        if (endpoints.isEmpty()) return;
        store.put(event.put("pending_webhooks", endpoints.size()));
        for (ObjectNode endpoint : endpoints)
            store.put(Json.object(
                    "id",
                    store.newId("_dl"),
                    "object",
                    KIND,
                    "event",
                    Json.text(event, "id"),
                    "type",
                    Json.text(event, "type"),
                    "endpoint",
                    Json.text(endpoint, "id"),
                    "state",
                    "waiting",
                    "tries",
                    List.of(),
                    Store.DUE,
                    dueIn(plan.delay().toMillis())));
    }

    private static boolean wants(ObjectNode endpoint, ObjectNode event) {
        if (!"enabled".equals(Json.text(endpoint, "status"))) return false;
        boolean everything = endpoint.path("_everything").asBoolean();
        boolean ofConnected = event.has("account");
        if (!everything && endpoint.path("_connect").asBoolean() != ofConnected) return false;
        String type = Json.text(event, "type");
        for (JsonNode wanted : endpoint.path("enabled_events"))
            if (wanted.asText().equals("*") || wanted.asText().equals(type)) return true;
        return false;
    }

    private long dueIn(long millis) {
        long disorder = plan.disorder().toMillis();
        return store.nowMillis() + millis + (disorder == 0 ? 0 : (long) (chance.nextDouble() * disorder));
    }

    /** What is sent, or null when there is no need any more. */
    Letter letter(ObjectNode delivery) {
        ObjectNode endpoint = store.find(Json.text(delivery, "endpoint")).orElseThrow();
        ObjectNode event = store.find(Json.text(delivery, "event")).orElseThrow();
        if (!"enabled".equals(Json.text(endpoint, "status"))) {
            delivery.remove(Store.DUE);
            store.put(delivery.put("state", "given_up"));
            return null;
        }
        ObjectNode shown = Json.shown(event);
        if (endpoint.hasNonNull("api_version")) shown.set("api_version", endpoint.get("api_version"));
        String body = Json.whole(shown);
        String signature = Signature.header(Json.text(endpoint, "_secret"), store.now(), body);
        return new Letter(Json.text(delivery, "id"), Json.text(endpoint, "url"), body, signature);
    }

    record Letter(String delivery, String url, String body, String signature) {}

    /** @param status what the endpoint answered; 0 when it did not */
    void answered(String id, int status) {
        ObjectNode delivery = store.find(id).orElseThrow();
        ArrayNode tries = (ArrayNode) delivery.get("tries");
        tries.add(Json.object("at", store.now(), "status", status));
        boolean good = status >= 200 && status < 300;
        delivery.remove(Store.DUE);
        if (good) arrived(delivery);
        else again(delivery, tries.size());
        store.put(delivery);
    }

    private void arrived(ObjectNode delivery) {
        if (!"delivered".equals(Json.text(delivery, "state"))) {
            ObjectNode event = store.find(Json.text(delivery, "event")).orElseThrow();
            store.put(
                    event.put("pending_webhooks", event.path("pending_webhooks").asInt() - 1));
            if (chance.nextDouble() < plan.duplicates()) delivery.put(Store.DUE, dueIn(0));
        }
        delivery.put("state", "delivered");
    }

    private void again(ObjectNode delivery, int tries) {
        if ("delivered".equals(Json.text(delivery, "state"))) return;
        List<java.time.Duration> retries = plan.retries();
        int made = tries - delivery.path("_triesBefore").asInt();
        if (made > retries.size()) delivery.put("state", "given_up");
        else delivery.put(Store.DUE, dueIn(retries.get(made - 1).toMillis()));
    }

    /** Sends an event once more, to every endpoint it was for, whatever became of it before. */
    public void sendAgain(String event) {
        for (ObjectNode delivery : store.all(KIND)) {
            if (!event.equals(Json.text(delivery, "event"))) continue;
            ObjectNode again = store.find(Json.text(delivery, "id")).orElseThrow();
            again.put("_triesBefore", again.path("tries").size());
            if ("given_up".equals(Json.text(again, "state"))) again.put("state", "waiting");
            store.put(again.put(Store.DUE, store.nowMillis()));
        }
    }
}
