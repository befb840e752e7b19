package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** A payment intent's plain fields, as a request gives them. */
final class IntentForm {
    private static final Set<String> CAPTURE = Set.of("automatic", "automatic_async", "manual");

    private IntentForm() {}

    static ObjectNode blank(Store store, Call call, long amount, String currency) {
        Form form = call.form();
        String id = store.newId("pi");
        ObjectNode intent = Json.object(
                "id",
                id,
                "object",
                "payment_intent",
                "amount",
                amount,
                "amount_capturable",
                0,
                "amount_details",
                Json.object("tip", Json.object()),
                "amount_received",
                0,
                "application",
                null,
                "application_fee_amount",
                null,
                "automatic_payment_methods",
                automatic(form),
                "canceled_at",
                null,
                "cancellation_reason",
                null,
                "capture_method",
                oneOf(form, "capture_method", "automatic_async", CAPTURE),
                "client_secret",
                id + "_secret_" + store.newSecret(),
                "confirmation_method",
                oneOf(form, "confirmation_method", "automatic", Set.of("automatic", "manual")),
                "created",
                store.now(),
                "currency",
                currency,
                "customer",
                form.get("customer"),
                "description",
                null,
                "last_payment_error",
                null,
                "latest_charge",
                null,
                "livemode",
                false,
                "metadata",
                Json.object());
        intent.setAll(Json.object(
                "next_action", null,
                "on_behalf_of", null,
                "payment_method", null,
                "payment_method_configuration_details", null,
                "payment_method_options", Json.object(),
                "payment_method_types", types(form),
                "processing", null,
                "receipt_email", null,
                "review", null,
                "setup_future_usage", null,
                "shipping", null,
                "source", null,
                "statement_descriptor", null,
                "statement_descriptor_suffix", null,
                "status", "requires_payment_method",
                "transfer_data", null,
                "transfer_group", null,
                "_account", call.account()));
        return intent;
    }

    private static String oneOf(Form form, String name, String usual, Set<String> known) {
        String value = form.get(name, usual);
        if (!known.contains(value)) throw Refused.parameter(null, name, name + " is one of " + known + ".");
        return value;
    }

    private static ObjectNode automatic(Form form) {
        boolean typed = !form.list("payment_method_types").isEmpty();
        boolean enabled = form.yes("automatic_payment_methods[enabled]");
        if (typed && enabled)
            throw Refused.parameter(
                    null,
                    "automatic_payment_methods",
                    "Give automatic_payment_methods or payment_method_types, not both.");
        // Without either, Stripe chooses by itself.
        if (typed || (form.has("automatic_payment_methods[enabled]") && !enabled)) return null;
        return Json.object(
                "allow_redirects",
                oneOf(form, "automatic_payment_methods[allow_redirects]", "always", Set.of("always", "never")),
                "enabled",
                true);
    }

    private static List<String> types(Form form) {
        List<String> types = form.list("payment_method_types");
        for (String type : types)
            if (!type.equals("card"))
                throw Refused.parameter(
                        "payment_intent_invalid_parameter",
                        "payment_method_types",
                        "This server knows payment methods of the type card alone.");
        return List.of("card");
    }

    static void fill(ObjectNode intent, Form form) {
        for (String field : List.of(
                "description",
                "receipt_email",
                "statement_descriptor",
                "statement_descriptor_suffix",
                "transfer_group")) {
            String value = form.get(field);
            if (value != null) intent.put(field, value.isEmpty() ? null : value);
        }
        if (form.fields().keySet().stream().anyMatch(name -> name.startsWith("shipping["))) shipping(intent, form);
    }

    private static void shipping(ObjectNode intent, Form form) {
        ObjectNode address = Json.object();
        for (String part : List.of("city", "country", "line1", "line2", "postal_code", "state"))
            address.put(part, form.get("shipping[address][" + part + "]"));
        intent.set(
                "shipping",
                Json.object(
                        "address", address,
                        "carrier", form.get("shipping[carrier]"),
                        "name", form.required("shipping[name]"),
                        "phone", form.get("shipping[phone]"),
                        "tracking_number", form.get("shipping[tracking_number]")));
    }
}
