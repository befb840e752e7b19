package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.Visit;

/** A form that somebody sent: what was typed, and the key that makes it count once. */
final class Form {
    private static final String IN_FLIGHT = "idempotency.in-flight";
    private static final long PAUSE_MILLIS = 250;

    private final HttpServletRequest request;

    Form(HttpServletRequest request) {
        this.request = request;
    }

    /** What was typed, without spaces around; empty when nothing was. */
    String typed(String field) {
        return Objects.toString(request.getParameter(field), "").strip();
    }

    @Nullable
    String filled(String field) {
        String typed = typed(field);
        return typed.isEmpty() ? null : typed;
    }

    /** The number typed there, in the digits of any script; null for anything else. */
    @Nullable
    Long number(String field) {
        String typed = typed(field);
        return typed.matches("\\p{Nd}{1,12}") ? Long.valueOf(typed) : null;
    }

    String key() {
        return typed("key");
    }

    /** The key of a further step of the same form, the same each time the form is sent. */
    String key(String step) {
        return UUID.nameUUIDFromBytes((key() + " " + step).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Values of the fields whose names begin so, by the rest of the name. */
    Map<String, String> below(String prefix) {
        Map<String, String> found = new HashMap<>();
        request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> found.put(name.substring(prefix.length()), typed(name)));
        return found;
    }

    /** A form can only be sent from a page of the same storefront. */
    static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return Reception.host(request).equals(request.getHeader("Origin"));
    }

    /** Waits for the first of two clicks: the browser drops its answer, so the second has to bring it again. */
    static <V> Outcome<V> settled(Supplier<Outcome<V>> command) {
        Outcome<V> outcome = command.get();
        for (int tries = 0; tries < 10 && isInFlight(outcome); tries++) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return outcome;
            }
            outcome = command.get();
        }
        return outcome;
    }

    static boolean isInFlight(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                && refused.problem().code().equals(IN_FLIGHT);
    }

    /** A field that was sent, to be sent again. */
    public record Field(String name, String value) {}

    /** Nobody knows yet whether it counted: the same form with the same key, and a button to send it again. */
    Page again(Visit visit, Outcome.Later<?> later, String back) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap()
                .forEach((name, values) -> Arrays.stream(values).forEach(value -> fields.add(new Field(name, value))));
        Map<String, Object> values = new HashMap<>();
        values.put("problem", later.problem());
        values.put("action", request.getMethod().equals("POST") ? request.getRequestURI() : "");
        values.put("here", Links.in(visit.language(), back));
        values.put("fields", fields);
        return new Page.Personal(503, back, new Page.Shown("later", "", values));
    }
}
