package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** Single tries to take money for a payment intent, good and bad. */
final class Charges {
    private final Store store;
    private final Events events;
    private final Ledger ledger;
    final Shelf shelf;

    Charges(Store store, Events events, Ledger ledger) {
        this.store = store;
        this.events = events;
        this.ledger = ledger;
        this.shelf = new Shelf(store, "charge", "/v1/charges");
    }

    private ObjectNode begin(ObjectNode intent, ObjectNode method, boolean authenticated) {
        ObjectNode charge = Json.object(
                "id",
                store.newId("ch"),
                "object",
                "charge",
                "amount",
                intent.path("amount").asLong(),
                "amount_captured",
                0,
                "amount_refunded",
                0,
                "application",
                null,
                "application_fee",
                null,
                "application_fee_amount",
                null,
                "balance_transaction",
                null,
                "billing_details",
                method.get("billing_details"),
                "calculated_statement_descriptor",
                null,
                "captured",
                false,
                "created",
                store.now(),
                "currency",
                Json.text(intent, "currency"),
                "customer",
                Json.text(intent, "customer"),
                "description",
                Json.text(intent, "description"),
                "disputed",
                false,
                "failure_balance_transaction",
                null,
                "failure_code",
                null,
                "failure_message",
                null,
                "fraud_details",
                Json.object(),
                "livemode",
                false,
                "metadata",
                intent.get("metadata"));
        charge.setAll(Json.object(
                "on_behalf_of",
                null,
                "outcome",
                null,
                "paid",
                false,
                "payment_intent",
                Json.text(intent, "id"),
                "payment_method",
                Json.text(method, "id"),
                "payment_method_details",
                PaymentMethods.details(method, authenticated),
                "radar_options",
                Json.object(),
                "receipt_email",
                Json.text(intent, "receipt_email"),
                "receipt_number",
                null,
                "receipt_url",
                null,
                "refunded",
                false,
                "review",
                null,
                "shipping",
                intent.get("shipping"),
                "source",
                null,
                "source_transfer",
                null,
                "statement_descriptor",
                Json.text(intent, "statement_descriptor"),
                "statement_descriptor_suffix",
                Json.text(intent, "statement_descriptor_suffix"),
                "status",
                "pending",
                "transfer_data",
                null,
                "transfer_group",
                transferGroup(intent),
                "_account",
                intent.path("_account").asText(),
                "_card",
                method.path("_card").asText()));
        return charge;
    }

    private static String transferGroup(ObjectNode intent) {
        String given = Json.text(intent, "transfer_group");
        return given == null ? "group_" + Json.text(intent, "id") : given;
    }

    /** Takes the money, or only holds it until it is captured. */
    ObjectNode succeed(ObjectNode intent, ObjectNode method, boolean authenticated, boolean capture) {
        ObjectNode charge = begin(intent, method, authenticated);
        charge.put("status", "succeeded").put("paid", true);
        charge.set("outcome", outcome("approved_by_network", null, "authorized"));
        store.put(charge);
        if (capture) take(charge, charge.path("amount").asLong());
        events.happened("charge.succeeded", charge);
        return charge;
    }

    ObjectNode capture(ObjectNode charge, long amount) {
        take(charge, amount);
        events.happened("charge.captured", charge);
        return charge;
    }

    private void take(ObjectNode charge, long amount) {
        String id = Json.text(charge, "id");
        var move = new Ledger.Move(
                charge.path("_account").asText(),
                "charge",
                id,
                charge.path("currency").asText(),
                amount,
                Ledger.fee(amount));
        boolean atOnce = card(charge).does(TestCard.What.PAYS_AT_ONCE);
        charge.put("captured", true).put("amount_captured", amount);
        // What is not captured goes back to the shopper.
        if (amount < charge.path("amount").asLong())
            charge.put("amount_refunded", charge.path("amount").asLong() - amount);
        charge.put("balance_transaction", Json.text(ledger.add(move, atOnce), "id"));
        store.put(charge);
    }

    ObjectNode fail(ObjectNode intent, ObjectNode method, boolean authenticated, ObjectNode error) {
        ObjectNode charge = begin(intent, method, authenticated);
        charge.put("status", "failed")
                .put("failure_code", Json.text(error, "code"))
                .put("failure_message", Json.text(error, "message"));
        String reason = Json.text(error, error.has("decline_code") ? "decline_code" : "code");
        charge.set("outcome", outcome("declined_by_network", reason, "issuer_declined"));
        store.put(charge);
        events.happened("charge.failed", charge);
        return charge;
    }

    private static ObjectNode outcome(String network, String reason, String type) {
        return Json.object(
                "network_status", network,
                "reason", reason,
                "risk_level", "normal",
                "seller_message", null,
                "type", type);
    }

    /** Gives back what was only held. */
    void release(ObjectNode charge) {
        charge.put("amount_refunded", charge.path("amount").asLong()).put("refunded", true);
        events.happened("charge.refunded", store.put(charge));
    }

    static TestCard card(ObjectNode charge) {
        return TestCard.valueOf(charge.path("_card").asText());
    }

    /** The charge that a request names by itself or by its intent. */
    ObjectNode named(Call call) {
        String id = call.form().get("charge");
        String intent = call.form().get("payment_intent");
        if (id != null) return shelf.get(call, id, "charge");
        if (intent == null) throw Refused.missing("payment_intent");
        ObjectNode owner = store.find("payment_intent", call.account(), intent)
                .orElseThrow(() -> Refused.noSuch("payment_intent", intent, "payment_intent"));
        String latest = Json.text(owner, "latest_charge");
        if (latest == null
                || !shelf.get(call, latest, "payment_intent").path("paid").asBoolean())
            throw Refused.rule(null, "This payment intent has no successful charge to refund.");
        return shelf.get(call, latest, "payment_intent");
    }
}
