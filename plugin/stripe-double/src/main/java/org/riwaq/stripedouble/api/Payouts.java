package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** Money that leaves for a bank account. It arrives by itself, or is sent back when the control page says so. */
public final class Payouts {
    private final Store store;
    private final Events events;
    private final Ledger ledger;
    private final Delays delays;
    final Shelf shelf;

    Payouts(Store store, Events events, Ledger ledger, Delays delays) {
        this.store = store;
        this.events = events;
        this.ledger = ledger;
        this.delays = delays;
        this.shelf = new Shelf(store, "payout", "/v1/payouts");
    }

    ObjectNode create(Call call) {
        Form form = call.form();
        ObjectNode metadata = Metadata.of(form);
        String currency = Money.currency(form);
        long amount = Money.positive(form);
        String method = form.get("method", "standard");
        if (!Set.of("standard", "instant").contains(method))
            throw Refused.parameter(null, "method", "method is standard or instant.");
        ledger.requireAvailable(call.account(), currency, amount);
        ObjectNode payout = Json.object(
                "id",
                store.newId("po"),
                "object",
                "payout",
                "amount",
                amount,
                "arrival_date",
                store.now() + delays.payout().toSeconds(),
                "automatic",
                false,
                "balance_transaction",
                null,
                "created",
                store.now(),
                "currency",
                currency,
                "description",
                form.get("description"),
                "destination",
                null,
                "failure_balance_transaction",
                null,
                "failure_code",
                null,
                "failure_message",
                null,
                "livemode",
                false,
                "metadata",
                metadata,
                "method",
                method,
                "reconciliation_status",
                "not_applicable",
                "source_type",
                "card",
                "statement_descriptor",
                form.get("statement_descriptor"),
                "status",
                "pending",
                "type",
                "bank_account",
                "_account",
                call.account(),
                Store.DUE,
                store.nowMillis() + delays.payout().toMillis());
        payout.put("balance_transaction", Json.text(move(payout, "payout", -amount), "id"));
        events.happened("payout.created", store.put(payout));
        return payout;
    }

    private ObjectNode move(ObjectNode payout, String type, long amount) {
        return ledger.add(new Ledger.Move(
                payout.path("_account").asText(),
                type,
                Json.text(payout, "id"),
                Json.text(payout, "currency"),
                amount,
                0));
    }

    ObjectNode cancel(Call call) {
        ObjectNode payout = shelf.get(call);
        if (!Json.text(payout, "status").equals("pending"))
            throw Refused.rule(null, "Only a payout that is pending can be canceled.");
        back(payout, "payout_cancel", "canceled");
        events.happened("payout.canceled", store.put(payout));
        return payout;
    }

    private void back(ObjectNode payout, String type, String status) {
        payout.remove(Store.DUE);
        payout.put("status", status);
        payout.put(
                "failure_balance_transaction",
                Json.text(move(payout, type, payout.path("amount").asLong()), "id"));
    }

    /** It is at the bank. */
    void settle(ObjectNode payout) {
        payout.remove(Store.DUE);
        payout.put("status", "paid");
        events.happened("payout.paid", store.put(payout));
    }

    /** The bank sent it back; also possible after it said that it has it. */
    ObjectNode fail(ObjectNode payout) {
        String status = Json.text(payout, "status");
        if (!status.equals("pending") && !status.equals("paid"))
            throw Refused.rule(null, "A payout that is " + status + " cannot fail.");
        back(payout, "payout_failure", "failed");
        payout.put("failure_code", "account_closed").put("failure_message", "The bank account has been closed.");
        events.happened("payout.failed", store.put(payout));
        return payout;
    }
}
