package org.riwaq.stripedouble.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serial;

/** An answer that is an error, as Stripe writes it. Thrown before anything was changed, except for declined cards. */
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ObjectNode error;
    private final boolean begun;

    private Refused(int status, boolean begun, ObjectNode error) {
        super(error.path("message").asText(), null, false, false);
        this.status = status;
        this.begun = begun;
        this.error = error;
    }

    /** A parameter is wrong. Nothing began, so the same idempotency key may be used again. */
    public static Refused parameter(String code, String param, String message) {
        return invalid(400, false, code, param, message);
    }

    public static Refused missing(String param) {
        return parameter("parameter_missing", param, "The parameter " + param + " is required.");
    }

    /** There is no such object; {@code param} names where its id stood. */
    public static Refused noSuch(String kind, String id, String param) {
        int status = param.equals("id") ? 404 : 400;
        return invalid(status, false, "resource_missing", param, "There is no " + kind + " with the id '" + id + "'.");
    }

    public static Refused unknownPath(String method, String path) {
        return invalid(404, false, null, null, "This server has no " + method + " " + path + ".");
    }

    /** The request was understood, and a rule forbids it. The idempotency key keeps this answer. */
    public static Refused rule(String code, String message) {
        return invalid(400, true, code, null, message);
    }

    public static Refused unauthorized(String message) {
        return invalid(401, false, null, null, message);
    }

    public static Refused secretKeyRequired() {
        return invalid(401, false, "secret_key_required", null, "This request needs a secret key.");
    }

    public static Refused otherParameters(String key) {
        return new Refused(
                400,
                false,
                Json.object(
                        "type",
                        "idempotency_error",
                        "message",
                        "The idempotency key '" + key + "' was first used for a request that differs from this one."));
    }

    public static Refused inFlight(String key) {
        return invalid(
                409,
                false,
                "idempotency_key_in_use",
                null,
                "A request with the idempotency key '" + key + "' is still being worked on.");
    }

    /** The card was declined: 402. */
    public static Refused card(ObjectNode error) {
        return new Refused(402, true, error);
    }

    public static Refused fault() {
        return new Refused(500, false, Json.object("type", "api_error", "message", "An error was asked for."));
    }

    private static Refused invalid(int status, boolean begun, String code, String param, String message) {
        ObjectNode error = Json.object("type", "invalid_request_error", "message", message);
        if (code != null) error.put("code", code);
        if (param != null) error.put("param", param);
        return new Refused(status, begun, error);
    }

    /** With the intent that the rule is about. */
    public Refused about(ObjectNode intent) {
        error.set("payment_intent", Json.shown(intent));
        return this;
    }

    public int status() {
        return status;
    }

    public boolean begun() {
        return begun;
    }

    public ObjectNode body() {
        return Json.object("error", error);
    }
}
