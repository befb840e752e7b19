package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** Payment intents: one for what a shopper is to pay, however many tries it takes. */
public final class PaymentIntents {
    private static final Set<String> OPEN =
            Set.of("requires_payment_method", "requires_confirmation", "requires_action");
    private static final Set<String> CANCELABLE =
            Set.of("requires_payment_method", "requires_confirmation", "requires_action", "requires_capture");
    private static final Set<String> REASONS = Set.of("duplicate", "fraudulent", "requested_by_customer", "abandoned");

    private final Store store;
    private final Events events;
    private final PaymentMethods methods;
    private final Charges charges;
    private final Paying paying;
    final Shelf shelf;

    PaymentIntents(Store store, Events events, PaymentMethods methods, Charges charges, Paying paying) {
        this.store = store;
        this.events = events;
        this.methods = methods;
        this.charges = charges;
        this.paying = paying;
        this.shelf = new Shelf(store, "payment_intent", "/v1/payment_intents");
    }

    ObjectNode create(Call call) {
        Form form = call.form();
        ObjectNode metadata = Metadata.of(form);
        String currency = Money.currency(form);
        long amount = Money.charge(form, currency);
        requireCustomer(call);
        ObjectNode intent = IntentForm.blank(store, call, amount, currency);
        intent.set("metadata", metadata);
        IntentForm.fill(intent, form);
        ObjectNode method = form.has("payment_method") ? methods.named(call, form.required("payment_method")) : null;
        if (method != null) {
            intent.put("payment_method", Json.text(method, "id"));
            intent.put("status", "requires_confirmation");
        }
        boolean confirm = form.yes("confirm");
        if (confirm) requireConfirmable(call, intent, method);
        store.put(intent);
        events.happened("payment_intent.created", intent);
        if (confirm) paying.confirm(intent, method, manner(call));
        return intent;
    }

    private void requireCustomer(Call call) {
        String customer = call.form().get("customer");
        if (customer != null && !customer.isEmpty())
            store.find("customer", call.account(), customer)
                    .orElseThrow(() -> Refused.noSuch("customer", customer, "customer"));
    }

    ObjectNode get(Call call) {
        ObjectNode intent = shelf.get(call);
        requireSecret(call, intent);
        return intent;
    }

    private static void requireSecret(Call call, ObjectNode intent) {
        if (call.byShopper() && !call.form().required("client_secret").equals(Json.text(intent, "client_secret")))
            throw Refused.parameter(
                    "payment_intent_invalid_parameter", "client_secret", "The client secret is not this payment's.");
    }

    ObjectNode update(Call call) {
        ObjectNode intent = shelf.get(call);
        Form form = call.form();
        boolean open = OPEN.contains(Json.text(intent, "status"));
        for (String field : List.of("amount", "currency", "payment_method", "customer"))
            if (form.has(field) && !open) throw unexpected(intent, "changed");
        String currency = form.has("currency") ? Money.currency(form) : Json.text(intent, "currency");
        long amount = form.has("amount")
                ? Money.charge(form, currency)
                : intent.path("amount").asLong();
        requireCustomer(call);
        ObjectNode method = form.has("payment_method") ? methods.named(call, form.required("payment_method")) : null;
        Shelf.change(intent, call, "customer");
        IntentForm.fill(intent, form);
        intent.put("amount", amount).put("currency", currency);
        if (method != null) {
            intent.put("payment_method", Json.text(method, "id")).put("status", "requires_confirmation");
            intent.putNull("next_action");
        }
        return store.put(intent);
    }

    ObjectNode confirm(Call call) {
        ObjectNode intent = shelf.get(call);
        requireSecret(call, intent);
        if (!OPEN.contains(Json.text(intent, "status"))) throw unexpected(intent, "confirmed");
        String named = call.form().get("payment_method", Json.text(intent, "payment_method"));
        ObjectNode method = named == null ? null : methods.named(call, named);
        requireConfirmable(call, intent, method);
        paying.confirm(intent, method, manner(call));
        return intent;
    }

    private static void requireConfirmable(Call call, ObjectNode intent, ObjectNode method) {
        if (method == null)
            throw Refused.rule(
                            "payment_intent_unexpected_state",
                            "This payment has no payment method to be confirmed with.")
                    .about(intent);
        boolean redirects =
                intent.path("automatic_payment_methods").path("enabled").asBoolean()
                        && !"never".equals(Json.text(intent.path("automatic_payment_methods"), "allow_redirects"));
        if (redirects && !call.byShopper() && !call.form().has("return_url"))
            throw Refused.parameter(
                    "payment_intent_invalid_parameter",
                    "return_url",
                    "Some payment methods of this payment lead away and back: a return_url is required.");
    }

    private static Paying.Manner manner(Call call) {
        Form form = call.form();
        return new Paying.Manner(
                form.get("return_url"),
                form.yes("use_stripe_sdk"),
                form.yes("error_on_requires_action") || form.yes("off_session"),
                call.url());
    }

    ObjectNode capture(Call call) {
        ObjectNode intent = shelf.get(call);
        if (!Json.text(intent, "status").equals("requires_capture")) throw unexpected(intent, "captured");
        long held = intent.path("amount_capturable").asLong();
        long amount = call.form().has("amount_to_capture") ? Money.positive(call.form(), "amount_to_capture") : held;
        if (amount > held)
            throw Refused.parameter("amount_too_large", "amount_to_capture", "Only " + held + " can be captured.");
        Shelf.change(intent, call);
        charges.capture(store.find(Json.text(intent, "latest_charge")).orElseThrow(), amount);
        intent.put("amount_capturable", 0).put("amount_received", amount).put("status", "succeeded");
        events.happened("payment_intent.succeeded", store.put(intent));
        return intent;
    }

    ObjectNode cancel(Call call) {
        ObjectNode intent = shelf.get(call);
        String reason = call.form().get("cancellation_reason");
        if (reason != null && !REASONS.contains(reason))
            throw Refused.parameter(null, "cancellation_reason", "cancellation_reason is one of " + REASONS + ".");
        String status = Json.text(intent, "status");
        if (!CANCELABLE.contains(status)) throw unexpected(intent, "canceled");
        if (status.equals("requires_capture"))
            charges.release(store.find(Json.text(intent, "latest_charge")).orElseThrow());
        intent.put("status", "canceled")
                .put("canceled_at", store.now())
                .put("cancellation_reason", reason)
                .put("amount_capturable", 0);
        intent.putNull("next_action");
        events.happened("payment_intent.canceled", store.put(intent));
        return intent;
    }

    private static Refused unexpected(ObjectNode intent, String what) {
        return Refused.rule(
                        "payment_intent_unexpected_state",
                        "A payment that is " + Json.text(intent, "status") + " cannot be " + what + ".")
                .about(intent);
    }
}
