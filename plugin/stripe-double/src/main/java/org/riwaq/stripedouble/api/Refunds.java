package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** Money that goes back to the shopper, whole or in part, never more than was taken. */
final class Refunds {
    private static final Set<String> REASONS = Set.of("duplicate", "fraudulent", "requested_by_customer");
    private final Store store;
    private final Events events;
    private final Ledger ledger;
    private final Charges charges;
    private final Delays delays;
    final Shelf shelf;

    Refunds(Store store, Events events, Ledger ledger, Charges charges, Delays delays) {
        this.store = store;
        this.events = events;
        this.ledger = ledger;
        this.charges = charges;
        this.delays = delays;
        this.shelf = new Shelf(store, "refund", "/v1/refunds");
    }

    ObjectNode create(Call call) {
        Form form = call.form();
        ObjectNode metadata = Metadata.of(form);
        String reason = form.get("reason");
        if (reason != null && !REASONS.contains(reason))
            throw Refused.parameter(null, "reason", "reason is one of " + REASONS + ".");
        ObjectNode charge = charges.named(call);
        long amount = amount(form, charge);
        ObjectNode refund = refund(charge, amount, reason);
        refund.set("metadata", metadata);
        charge.put("amount_refunded", charge.path("amount_refunded").asLong() + amount);
        charge.put("refunded", left(charge) == 0);
        store.put(charge);
        store.put(refund);
        events.happened("refund.created", refund);
        events.happened("charge.refunded", charge);
        return refund;
    }

    private static long left(ObjectNode charge) {
        return charge.path("amount").asLong() - charge.path("amount_refunded").asLong();
    }

    private static long amount(Form form, ObjectNode charge) {
        if (!charge.path("captured").asBoolean())
            throw Refused.rule(null, "This charge is not captured: cancel its payment intent instead.");
        if (charge.path("disputed").asBoolean())
            throw Refused.rule("charge_disputed", "The shopper has disputed this charge; it cannot be refunded.");
        long left = left(charge);
        if (left == 0) throw Refused.rule("charge_already_refunded", "This charge was refunded already.");
        if (!form.has("amount")) return left;
        long amount = Money.positive(form);
        if (amount > left)
            throw Refused.rule("amount_too_large", "Only " + left + " of this charge is left to be refunded.");
        return amount;
    }

    private ObjectNode refund(ObjectNode charge, long amount, String reason) {
        TestCard card = Charges.card(charge);
        String id = store.newId("re");
        ObjectNode refund = Json.object(
                "id",
                id,
                "object",
                "refund",
                "amount",
                amount,
                "balance_transaction",
                null,
                "charge",
                Json.text(charge, "id"),
                "created",
                store.now(),
                "currency",
                Json.text(charge, "currency"),
                "destination_details",
                Json.object("type", "card", "card", Json.object("type", "refund")),
                "metadata",
                Json.object(),
                "payment_intent",
                Json.text(charge, "payment_intent"),
                "reason",
                reason,
                "receipt_number",
                null,
                "source_transfer_reversal",
                null,
                "status",
                card.does(TestCard.What.REFUNDS_LATER) ? "pending" : "succeeded",
                "transfer_reversal",
                null,
                "_account",
                charge.path("_account").asText());
        refund.put("balance_transaction", Json.text(move(refund, "refund", -amount), "id"));
        if (card.does(TestCard.What.REFUNDS_LATER) || card.does(TestCard.What.REFUND_FAILS))
            refund.put(Store.DUE, store.nowMillis() + delays.processing().toMillis());
        return refund;
    }

    private ObjectNode move(ObjectNode refund, String type, long amount) {
        return ledger.add(new Ledger.Move(
                refund.path("_account").asText(),
                type,
                Json.text(refund, "id"),
                Json.text(refund, "currency"),
                amount,
                0));
    }

    /** The shopper's bank took it, or sent it back. */
    void settle(ObjectNode refund) {
        ObjectNode charge = store.find(Json.text(refund, "charge")).orElseThrow();
        if (Charges.card(charge).does(TestCard.What.REFUND_FAILS)) {
            fail(refund, charge);
        } else {
            refund.remove(Store.DUE);
            refund.put("status", "succeeded");
            events.happened("refund.updated", store.put(refund));
        }
    }

    /** The shopper's bank sends it back, as late as it likes. */
    ObjectNode sendBack(ObjectNode refund) {
        if (Json.text(refund, "status").equals("failed")) throw Refused.rule(null, "This refund has failed already.");
        fail(refund, store.find(Json.text(refund, "charge")).orElseThrow());
        return refund;
    }

    private void fail(ObjectNode refund, ObjectNode charge) {
        refund.remove(Store.DUE);
        refund.put("status", "failed").put("failure_reason", "expired_or_canceled_card");
        long amount = refund.path("amount").asLong();
        refund.put("failure_balance_transaction", Json.text(move(refund, "refund_failure", amount), "id"));
        charge.put("amount_refunded", charge.path("amount_refunded").asLong() - amount)
                .put("refunded", false);
        store.put(charge);
        events.happened("refund.failed", store.put(refund));
    }
}
