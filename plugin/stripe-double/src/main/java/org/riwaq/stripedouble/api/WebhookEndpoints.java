package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** Where events are sent to. The secret is shown once, when the endpoint is made. */
public final class WebhookEndpoints {
    private final Store store;
    final Shelf shelf;

    WebhookEndpoints(Store store) {
        this.store = store;
        this.shelf = new Shelf(store, "webhook_endpoint", "/v1/webhook_endpoints");
    }

    ObjectNode create(Call call) {
        Form form = call.form();
        List<String> types = form.list("enabled_events");
        if (types.isEmpty()) throw Refused.missing("enabled_events");
        String secret = "whsec_" + store.newSecret();
        ObjectNode endpoint = endpoint(store, store.newId("we"), address(form), secret);
        endpoint.set("enabled_events", Json.array(types));
        endpoint.put("api_version", form.get("api_version"));
        endpoint.put("_connect", form.yes("connect"));
        endpoint.put("_account", call.account());
        Shelf.change(endpoint, call, "description");
        store.put(endpoint);
        return endpoint.deepCopy().put("secret", secret);
    }

    /** One that takes all events. */
    public static ObjectNode endpoint(Store store, String id, String url, String secret) {
        return Json.object(
                "id",
                id,
                "object",
                "webhook_endpoint",
                "api_version",
                null,
                "application",
                null,
                "created",
                store.now(),
                "description",
                null,
                "enabled_events",
                List.of("*"),
                "livemode",
                false,
                "metadata",
                Json.object(),
                "status",
                "enabled",
                "url",
                url,
                "_secret",
                secret,
                "_account",
                "");
    }

    private static String address(Form form) {
        String url = form.required("url");
        try {
            URI address = URI.create(url);
            if (address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) return url;
        } catch (IllegalArgumentException noAddress) {
            // Refused below.
        }
        throw Refused.parameter("url_invalid", "url", "url is no address of a web server.");
    }

    ObjectNode update(Call call) {
        ObjectNode endpoint = shelf.get(call);
        Form form = call.form();
        String url = form.has("url") ? address(form) : Json.text(endpoint, "url");
        Shelf.change(endpoint, call, "description");
        endpoint.put("url", url);
        if (!form.list("enabled_events").isEmpty())
            endpoint.set("enabled_events", Json.array(form.list("enabled_events")));
        if (form.has("disabled")) endpoint.put("status", form.yes("disabled") ? "disabled" : "enabled");
        return store.put(endpoint);
    }

    ObjectNode delete(Call call) {
        ObjectNode endpoint = shelf.get(call);
        // It keeps its id and is no longer one.
        store.put(endpoint.put("status", "deleted").put("_account", "deleted"));
        return Customers.gone(endpoint);
    }
}
