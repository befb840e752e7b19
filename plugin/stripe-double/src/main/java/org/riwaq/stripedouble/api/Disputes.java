package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** A shopper told their bank that a charge is wrong: the money goes back until it is decided. */
public final class Disputes {
    private static final long FEE = 1500;
    private static final long DAYS_TO_ANSWER = 7;
    private final Store store;
    private final Events events;
    private final Ledger ledger;
    final Shelf shelf;

    Disputes(Store store, Events events, Ledger ledger) {
        this.store = store;
        this.events = events;
        this.ledger = ledger;
        this.shelf = new Shelf(store, "dispute", "/v1/disputes");
    }

    ObjectNode open(ObjectNode charge) {
        if (charge.path("disputed").asBoolean())
            throw Refused.rule("charge_disputed", "This charge is disputed already.");
        if (!charge.path("captured").asBoolean())
            throw Refused.rule(null, "A charge that took no money cannot be disputed.");
        long amount =
                charge.path("amount").asLong() - charge.path("amount_refunded").asLong();
        if (amount <= 0) throw Refused.rule("charge_already_refunded", "This charge was refunded already.");
        ObjectNode dispute = Json.object(
                "id", store.newId("du"),
                "object", "dispute",
                "amount", amount,
                "balance_transactions", List.of(),
                "charge", Json.text(charge, "id"),
                "created", store.now(),
                "currency", Json.text(charge, "currency"),
                "enhanced_eligibility_types", List.of(),
                "evidence", Json.object(),
                "evidence_details",
                        Json.object(
                                "due_by",
                                store.now() + DAYS_TO_ANSWER * 86_400,
                                "has_evidence",
                                false,
                                "past_due",
                                false,
                                "submission_count",
                                0),
                "is_charge_refundable", false,
                "livemode", false,
                "metadata", Json.object(),
                "payment_intent", Json.text(charge, "payment_intent"),
                "reason", Charges.card(charge) == TestCard.NOT_RECEIVED ? "product_not_received" : "fraudulent",
                "status", "needs_response",
                "_account", charge.path("_account").asText());
        move(dispute, -amount, FEE);
        store.put(dispute);
        charge.put("disputed", true);
        store.put(charge);
        events.happened("charge.dispute.created", dispute);
        events.happened("charge.dispute.funds_withdrawn", dispute);
        return dispute;
    }

    private void move(ObjectNode dispute, long amount, long fee) {
        ObjectNode move = ledger.add(new Ledger.Move(
                dispute.path("_account").asText(),
                "adjustment",
                Json.text(dispute, "id"),
                Json.text(dispute, "currency"),
                amount,
                fee));
        ((ArrayNode) dispute.get("balance_transactions")).add(move.deepCopy());
    }

    ObjectNode update(Call call) {
        ObjectNode dispute = shelf.get(call);
        requireOpen(dispute);
        Shelf.change(dispute, call);
        ObjectNode evidence = (ObjectNode) dispute.get("evidence");
        call.form().under("evidence").forEach(evidence::put);
        ObjectNode details = (ObjectNode) dispute.get("evidence_details");
        details.put("has_evidence", !evidence.isEmpty());
        store.put(dispute);
        if (call.form().has("submit") && call.form().yes("submit")) {
            details.put("submission_count", details.path("submission_count").asInt() + 1);
            submitted(dispute, evidence.path("uncategorized_text").asText());
        }
        return dispute;
    }

    /** As in Stripe's test mode, two words decide; anything else waits for the control page. */
    private void submitted(ObjectNode dispute, String text) {
        dispute.put("status", "under_review");
        events.happened("charge.dispute.updated", store.put(dispute));
        if (text.equals("winning_evidence")) decide(dispute, true);
        if (text.equals("losing_evidence")) decide(dispute, false);
    }

    ObjectNode close(Call call) {
        return decide(shelf.get(call), false);
    }

    ObjectNode decide(ObjectNode dispute, boolean won) {
        requireOpen(dispute);
        dispute.put("status", won ? "won" : "lost");
        if (won) move(dispute, dispute.path("amount").asLong(), 0);
        store.put(dispute);
        events.happened("charge.dispute.closed", dispute);
        if (won) events.happened("charge.dispute.funds_reinstated", dispute);
        return dispute;
    }

    private static void requireOpen(ObjectNode dispute) {
        String status = Json.text(dispute, "status");
        if (status.equals("won") || status.equals("lost"))
            throw Refused.rule("dispute_already_decided", "This dispute is " + status + " already.");
    }
}
