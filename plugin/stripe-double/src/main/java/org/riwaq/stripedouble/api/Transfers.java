package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Paging;
import org.riwaq.stripedouble.wire.Refused;

/** Money from the platform to a connected account, and back. */
final class Transfers {
    private final Store store;
    private final Events events;
    private final Ledger ledger;
    private final Charges charges;
    final Shelf shelf;

    Transfers(Store store, Events events, Ledger ledger, Charges charges) {
        this.store = store;
        this.events = events;
        this.ledger = ledger;
        this.charges = charges;
        this.shelf = new Shelf(store, "transfer", "/v1/transfers");
    }

    ObjectNode create(Call call) {
        Form form = call.form();
        ObjectNode metadata = Metadata.of(form);
        String currency = Money.currency(form);
        long amount = Money.positive(form);
        ObjectNode destination = destination(call);
        String source = form.get("source_transaction");
        ObjectNode charge = source == null ? null : charges.shelf.get(call, source, "source_transaction");
        if (charge == null) ledger.requireAvailable(call.account(), currency, amount);
        else requireLeft(charge, currency, amount);
        String group = form.get("transfer_group", charge == null ? null : Json.text(charge, "transfer_group"));
        ObjectNode transfer = transfer(call, amount, currency, Json.text(destination, "id"));
        transfer.put("source_transaction", source)
                .put("transfer_group", group)
                .put("description", form.get("description"));
        transfer.set("metadata", metadata);
        arrive(transfer, charge);
        events.happened("transfer.created", store.put(transfer));
        return transfer;
    }

    private ObjectNode destination(Call call) {
        String id = call.form().required("destination");
        ObjectNode account = store.find("account", call.account(), id)
                .orElseThrow(() -> Refused.noSuch("account", id, "destination"));
        if (!"active".equals(Json.text(account.path("capabilities"), "transfers")))
            throw Refused.rule(
                    "insufficient_capabilities_for_transfer", "The account " + id + " cannot take transfers.");
        return account;
    }

    /** All transfers out of one charge together are no more than it brought. */
    private void requireLeft(ObjectNode charge, String currency, long amount) {
        if (!Json.text(charge, "currency").equals(currency))
            throw Refused.parameter(null, "currency", "The charge is in another currency than the transfer.");
        if (!charge.path("captured").asBoolean())
            throw Refused.rule(null, "The charge has brought no money that could be transferred.");
        long before = charge.path("_transferred").asLong();
        if (before + amount > charge.path("amount_captured").asLong())
            throw Refused.rule(
                    "transfer_source_balance_insufficient",
                    "Only " + (charge.path("amount_captured").asLong() - before)
                            + " of the charge is left to transfer.");
        store.put(charge.put("_transferred", before + amount));
    }

    private ObjectNode transfer(Call call, long amount, String currency, String destination) {
        String id = store.newId("tr");
        return Json.object(
                "id",
                id,
                "object",
                "transfer",
                "amount",
                amount,
                "amount_reversed",
                0,
                "balance_transaction",
                null,
                "created",
                store.now(),
                "currency",
                currency,
                "description",
                null,
                "destination",
                destination,
                "destination_payment",
                null,
                "livemode",
                false,
                "metadata",
                Json.object(),
                "reversals",
                Json.object(
                        "object",
                        "list",
                        "data",
                        List.of(),
                        "has_more",
                        false,
                        "url",
                        "/v1/transfers/" + id + "/reversals"),
                "reversed",
                false,
                "source_transaction",
                null,
                "source_type",
                "card",
                "transfer_group",
                null,
                "_account",
                call.account());
    }

    private void arrive(ObjectNode transfer, ObjectNode charge) {
        String currency = Json.text(transfer, "currency");
        long amount = transfer.path("amount").asLong();
        var out = new Ledger.Move(
                transfer.path("_account").asText(), "transfer", Json.text(transfer, "id"), currency, -amount, 0);
        transfer.put("balance_transaction", Json.text(ledger.add(out), "id"));
        String payment = store.newId("py");
        transfer.put("destination_payment", payment);
        var in = new Ledger.Move(Json.text(transfer, "destination"), "payment", payment, currency, amount, 0);
        // Money of a charge that cannot be moved yet cannot be moved by the account either.
        boolean atOnce = charge == null
                || store.find(Json.text(charge, "balance_transaction"))
                        .filter(move -> move.path("available_on").asLong() <= store.now())
                        .isPresent();
        ledger.add(in, atOnce);
    }

    ObjectNode reverse(Call call) {
        ObjectNode transfer = shelf.get(call);
        Form form = call.form();
        long left = transfer.path("amount").asLong()
                - transfer.path("amount_reversed").asLong();
        long amount = form.has("amount") ? Money.positive(form) : left;
        if (left == 0) throw Refused.rule(null, "This transfer was reversed already.");
        if (amount > left) throw Refused.rule("amount_too_large", "Only " + left + " is left to be reversed.");
        String currency = Json.text(transfer, "currency");
        String account = Json.text(transfer, "destination");
        ledger.requireAvailable(account, currency, amount);
        ObjectNode reversal = Json.object(
                "id", store.newId("trr"),
                "object", "transfer_reversal",
                "amount", amount,
                "balance_transaction", null,
                "created", store.now(),
                "currency", currency,
                "destination_payment_refund", store.newId("pyr"),
                "metadata", Metadata.of(form),
                "source_refund", null,
                "transfer", Json.text(transfer, "id"),
                "_account", call.account());
        move(reversal, account, amount);
        transfer.put("amount_reversed", transfer.path("amount_reversed").asLong() + amount);
        transfer.put("reversed", amount == left);
        ((ArrayNode) transfer.get("reversals").get("data")).insert(0, reversal.deepCopy());
        giveBack(transfer, amount);
        store.put(reversal);
        events.happened("transfer.reversed", store.put(transfer));
        return reversal;
    }

    private void move(ObjectNode reversal, String account, long amount) {
        String id = Json.text(reversal, "id");
        String currency = Json.text(reversal, "currency");
        ledger.add(new Ledger.Move(account, "payment_refund", id, currency, -amount, 0));
        var back = new Ledger.Move(reversal.path("_account").asText(), "transfer_refund", id, currency, amount, 0);
        reversal.put("balance_transaction", Json.text(ledger.add(back), "id"));
    }

    /** What was reversed can be transferred out of the same charge again. */
    private void giveBack(ObjectNode transfer, long amount) {
        String source = Json.text(transfer, "source_transaction");
        if (source == null) return;
        store.find(source)
                .ifPresent(charge -> store.put(
                        charge.put("_transferred", charge.path("_transferred").asLong() - amount)));
    }

    ObjectNode reversals(Call call) {
        shelf.get(call);
        List<ObjectNode> mine = store.all("transfer_reversal", call.account()).stream()
                .filter(one -> call.id().equals(Json.text(one, "transfer")))
                .toList();
        return Paging.list("/v1/transfers/" + call.id() + "/reversals", mine, call.form());
    }

    ObjectNode reversal(Call call) {
        String id = call.ids().get(1);
        return store.find("transfer_reversal", call.account(), id)
                .filter(one -> call.id().equals(Json.text(one, "transfer")))
                .orElseThrow(() -> Refused.noSuch("transfer_reversal", id, "id"));
    }
}
