package org.riwaq.stripedouble;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.riwaq.stripedouble.api.Api;
import org.riwaq.stripedouble.api.Call;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Operation;
import org.riwaq.stripedouble.wire.Operations;
import org.riwaq.stripedouble.wire.Refused;

/** {@code /v1/…}: who asks, what for, whether it was asked before, and the answer. */
final class ApiDoor {
    private static final System.Logger LOG = System.getLogger(ApiDoor.class.getName());
    private static final int LARGEST_BODY = 1 << 20;
    private static final int LONGEST_KEY = 255;

    private final Store store;
    private final Api api;
    private final Operations operations = Operations.packaged();
    private final Idempotency idempotency;
    private final DoubleSettings.Keys keys;
    private final Faults faults;

    ApiDoor(Store store, Api api, DoubleSettings.Keys keys, Faults faults) {
        this.store = store;
        this.api = api;
        this.idempotency = new Idempotency(store);
        this.keys = keys;
        this.faults = faults;
    }

    private record Answer(int status, String body, boolean replayed) {}

    void handle(HttpExchange exchange) throws IOException {
        String requestId = store.together(() -> store.newId("req"));
        Answer answer;
        try {
            answer = faults.fails() ? error(Refused.fault()) : answer(exchange, requestId);
        } catch (Refused refused) {
            answer = error(refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "Request " + requestId + " failed and is answered 500", broken);
            answer = error(Refused.fault());
        }
        // Closing without an answer is what a broken line looks like.
        if (!faults.loses()) send(exchange, requestId, answer);
    }

    private static Answer error(Refused refused) {
        return new Answer(refused.status(), refused.body().toPrettyString(), false);
    }

    private Answer answer(HttpExchange exchange, String requestId) throws IOException, InterruptedException {
        Form form = form(exchange);
        boolean byShopper = authenticate(exchange, form);
        if (form.has("key")) form = without(form, "key");
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        Operation operation = operations.find(method, path);
        String key = header(exchange, "Idempotency-Key");
        Call call = new Call(account(exchange), operation.idsIn(path), form, byShopper, requestId, key, url(exchange));
        if (key == null || !method.equals("POST")) {
            faults.pause();
            return store.together(() -> carryOut(operation, call, Optional.empty()));
        }
        if (key.length() > LONGEST_KEY)
            throw Refused.parameter(null, "Idempotency-Key", "An idempotency key has at most 255 characters.");
        return once(operation, call, Idempotency.Claim.of(key, call.account(), method + path, form));
    }

    private Answer once(Operation operation, Call call, Idempotency.Claim claim) throws InterruptedException {
        Optional<ObjectNode> before = idempotency.begin(claim);
        if (before.isPresent())
            return new Answer(before.get().path("status").asInt(), Json.text(before.get(), "body"), true);
        try {
            faults.pause();
            return store.together(() -> carryOut(operation, call, Optional.of(claim)));
        } finally {
            idempotency.end(claim);
        }
    }

    private Answer carryOut(Operation operation, Call call, Optional<Idempotency.Claim> claim) {
        Answer answer;
        try {
            answer = new Answer(200, api.answer(operation, call).toPrettyString(), false);
        } catch (Refused refused) {
            if (!refused.begun()) throw refused;
            answer = error(refused);
        }
        Answer given = answer;
        claim.ifPresent(one -> idempotency.answered(one, given.status, given.body));
        return answer;
    }

    private static Form form(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
        String type = Optional.ofNullable(header(exchange, "Content-Type")).orElse("");
        if (body.length > 0 && !type.startsWith("application/x-www-form-urlencoded"))
            throw Refused.parameter(null, "Content-Type", "Requests are forms: application/x-www-form-urlencoded.");
        Form form = Form.decode(query == null ? "" : query);
        return form.and(Form.decode(new String(body, StandardCharsets.UTF_8)));
    }

    private static Form without(Form form, String name) {
        var fields = new java.util.LinkedHashMap<>(form.fields());
        fields.remove(name);
        return new Form(fields);
    }

    /** @return whether it is a shopper, with the publishable key */
    private boolean authenticate(HttpExchange exchange, Form form) {
        String key = key(Optional.ofNullable(header(exchange, "Authorization")).orElse(""));
        if (key.isEmpty()) key = form.get("key", "");
        if (key.isEmpty())
            throw Refused.unauthorized("No key was given: send it as a bearer token or as the user name.");
        if (same(key, keys.secret())) return false;
        if (same(key, keys.publishable())) return true;
        throw Refused.unauthorized("This key is unknown: " + key.substring(0, Math.min(8, key.length())) + "…");
    }

    private static boolean same(String one, String other) {
        return java.security.MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String key(String authorization) {
        if (authorization.startsWith("Bearer "))
            return authorization.substring(7).strip();
        if (!authorization.startsWith("Basic ")) return "";
        try {
            String pair = new String(
                    Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
            return pair.contains(":") ? pair.substring(0, pair.indexOf(':')) : pair;
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    private String account(HttpExchange exchange) {
        String account = header(exchange, "Stripe-Account");
        if (account == null || account.isBlank()) return "";
        return store.together(() -> store.find("account", "", account))
                .map(one -> account)
                .orElseThrow(() -> Refused.unauthorized("This key has no access to the account '" + account + "'."));
    }

    private static String url(HttpExchange exchange) {
        return "http://" + Optional.ofNullable(header(exchange, "Host")).orElse("127.0.0.1");
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    private static void send(HttpExchange exchange, String requestId, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Request-Id", requestId);
        headers.set("Cache-Control", "no-store");
        String key = header(exchange, "Idempotency-Key");
        if (key != null) headers.set("Idempotency-Key", key);
        String version = header(exchange, "Stripe-Version");
        if (version != null) headers.set("Stripe-Version", version);
        if (answer.replayed) headers.set("Idempotent-Replayed", "true");
        byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status, body.length);
        exchange.getResponseBody().write(body);
    }
}
