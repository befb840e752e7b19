package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;

/** Writes down what happened, and tells those who deliver it. */
public final class Events {
    private final Store store;
    private final String apiVersion;
    private final Consumer<ObjectNode> delivery;
    private Call current;

    public Events(Store store, String apiVersion, Consumer<ObjectNode> delivery) {
        this.store = store;
        this.apiVersion = apiVersion;
        this.delivery = delivery;
    }

    /** What happens from now on is this request's doing; null: it happens by itself. Held by the store's lock. */
    void during(Call call) {
        current = call;
    }

    void happened(String type, ObjectNode object) {
        String account = object.path("_account").asText("");
        ObjectNode event = Json.object(
                "id",
                store.newId("evt"),
                "object",
                "event",
                "api_version",
                apiVersion,
                "created",
                store.now(),
                "data",
                Json.object("object", Json.shown(object)),
                "livemode",
                false,
                "pending_webhooks",
                0,
                "request",
                Json.object(
                        "id", current == null ? null : current.requestId(),
                        "idempotency_key", current == null ? null : current.idempotencyKey()),
                "type",
                type,
                "_account",
                account);
        if (!account.isEmpty()) event.put("account", account);
        delivery.accept(store.put(event));
    }

    /** Of one type, of several ({@code types[]}), or of a family ({@code charge.*}). */
    List<ObjectNode> matching(Call call) {
        Form form = call.form();
        List<String> types = form.has("type") ? List.of(form.get("type")) : form.list("types");
        return store.all("event", call.account()).stream()
                .filter(event -> types.isEmpty() || types.stream().anyMatch(type -> matches(event, type)))
                .filter(event -> !form.has("delivery_success")
                        || form.yes("delivery_success")
                                == (event.path("pending_webhooks").asInt() == 0))
                .toList();
    }

    private static boolean matches(ObjectNode event, String asked) {
        String type = event.path("type").asText();
        return asked.endsWith("*") ? type.startsWith(asked.substring(0, asked.length() - 1)) : type.equals(asked);
    }
}
