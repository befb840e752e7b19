package org.riwaq.stripedouble;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** The answers already given under a key. A day later a key is as new. */
final class Idempotency {
    private static final long DAY = 86_400;
    private final Store store;
    private final Map<String, String> inFlight = new HashMap<>();

    Idempotency(Store store) {
        this.store = store;
    }

    /** @param request what makes a request the same: method, path and parameters */
    record Claim(String key, String account, String request) {
        static Claim of(String key, String account, String operation, Form form) {
            return new Claim(key, account, hash(operation + new TreeMap<>(form.fields())));
        }

        String id() {
            return "_ik_" + hash(account + "\n" + key);
        }
    }

    /**
     * Takes a key for a request.
     *
     * @return the answer given before, if any
     * @throws Refused when it is in use, or was used for another request
     */
    Optional<ObjectNode> begin(Claim claim) {
        return store.together(() -> {
            Optional<ObjectNode> before = store.find(claim.id())
                    .filter(answer -> answer.path("created").asLong() > store.now() - DAY);
            if (before.isPresent() && !claim.request().equals(Json.text(before.get(), "request")))
                throw Refused.otherParameters(claim.key());
            if (before.isEmpty() && inFlight.putIfAbsent(claim.id(), claim.request()) != null)
                throw Refused.inFlight(claim.key());
            return before;
        });
    }

    /** Within {@link Store#together}, with the change itself. */
    void answered(Claim claim, int status, String body) {
        store.put(Json.object(
                "id",
                claim.id(),
                "object",
                "_idempotency",
                "created",
                store.now(),
                "request",
                claim.request(),
                "status",
                status,
                "body",
                body));
    }

    void end(Claim claim) {
        store.together(() -> inFlight.remove(claim.id()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
