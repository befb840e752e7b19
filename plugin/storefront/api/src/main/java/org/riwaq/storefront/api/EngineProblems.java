package org.riwaq.storefront.api;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.riwaq.contract.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Words the engine's refusals. */
final class EngineProblems {
    private static final Logger LOG = LoggerFactory.getLogger(EngineProblems.class);
    private static final int NOT_FOUND = 404;
    private static final Set<String> WORDED = Set.of(
            "line.gone",
            "line.sold-out",
            "line.less",
            "cart.full",
            "cart.changed",
            "cart.not-ready",
            "cart.ordered",
            "cart.paying",
            "code.expired",
            "code.used-up",
            "delivery.not-offered",
            "method.not-offered",
            "payment.over",
            "payment.processing",
            "parcel.wrong-state",
            "parcel.no-address",
            "order.not-paid",
            "booking.full",
            "booking.too-many",
            "booking.not-needed",
            "booking.item-cancelled",
            "booking.closed",
            "booking.over",
            "idempotency.in-flight",
            "idempotency.other-body");

    private EngineProblems() {}

    static Problem of(Refusal refusal, Language language) {
        if (aboutField(refusal)) {
            return Problems.refused(
                    Stream.concat(Stream.of(refusal), refusal.also.stream())
                            .filter(EngineProblems::aboutField)
                            .map(EngineProblems::fault)
                            .toList(),
                    language);
        }
        if (refusal.code.equals("code.unknown") && refusal.status != NOT_FOUND) {
            return Problems.of(refusal.code, refusal.status, language);
        }
        if (refusal.status == NOT_FOUND) {
            return Problems.missing(language);
        }
        if (WORDED.contains(refusal.code)) {
            Map<String, String> values = refusal.values;
            return Problems.of(
                            refusal.code,
                            refusal.status,
                            language,
                            Stream.of("available", "left", "max")
                                    .filter(values::containsKey)
                                    .findFirst()
                                    .map(values::get)
                                    .orElse(""))
                    .about(refusal.field == null ? values.get("line") : refusal.field);
        }
        LOG.error("The engine refused in a way that is not worded: {} ({})", refusal.code, refusal.status);
        return Problems.of("failure", 502, language);
    }

    private static boolean aboutField(Refusal refusal) {
        return refusal.code.equals("request.bad-field") && refusal.field != null;
    }

    private static Fault fault(Refusal refusal) {
        Map<String, String> values = refusal.values;
        String rule = values.getOrDefault("rule", "");
        String field = String.valueOf(refusal.field);
        return switch (rule) {
            case "required" -> new Fault("field.required", field, "required", "");
            case "length" ->
                new Fault(
                        "field.length",
                        field,
                        values.getOrDefault("min", "1") + ".." + values.getOrDefault("max", ""),
                        "");
            case "range" ->
                new Fault(
                        "field.range",
                        field,
                        values.getOrDefault("min", "") + ".." + values.getOrDefault("max", ""),
                        "");
            case "one-of" ->
                new Fault(
                        "field.one-of", field, values.getOrDefault("known", "").replace(", ", "|"), "");
            case "once" -> new Fault("field.once", field, "once", "");
            case "unknown" -> new Fault("field.unknown", field, "known", "");
            default -> new Fault("field.format", field, shape(field), "");
        };
    }

    /** What a right value looks like, in the shape programs read. */
    private static String shape(String field) {
        return switch (field) {
            case "email" -> "name@example.org";
            case "phone" -> "+212600000000";
            case "postalCode" -> "00000";
            case "tracking" -> "RR123456789MA";
            default -> "text";
        };
    }
}
