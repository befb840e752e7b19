package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** Each account's balance, as the sum of its balance transactions. Money is kept in the currency it came in. */
final class Ledger {
    private static final long FEE_PER_THOUSAND = 29;
    private static final long FEE_FIXED = 30;
    private final Store store;
    private final Delays delays;
    final Shelf shelf;

    Ledger(Store store, Delays delays) {
        this.store = store;
        this.delays = delays;
        this.shelf = new Shelf(store, "balance_transaction", "/v1/balance_transactions");
    }

    static long fee(long amount) {
        return (amount * FEE_PER_THOUSAND + 500) / 1000 + FEE_FIXED;
    }

    /**
     * What moved.
     *
     * @param account empty for the platform's
     * @param amount less than zero when it goes out
     */
    record Move(String account, String type, String source, String currency, long amount, long fee) {}

    ObjectNode add(Move move) {
        return add(move, true);
    }

    /** @param atOnce whether it can be moved on at once, whatever the delay */
    ObjectNode add(Move move, boolean atOnce) {
        long availableOn = store.now() + (atOnce ? 0 : delays.available().toSeconds());
        ObjectNode added = Json.object(
                "id",
                store.newId("txn"),
                "object",
                "balance_transaction",
                "amount",
                move.amount,
                "available_on",
                availableOn,
                "created",
                store.now(),
                "currency",
                move.currency,
                "description",
                null,
                "exchange_rate",
                null,
                "fee",
                move.fee,
                "fee_details",
                fees(move),
                "net",
                move.amount - move.fee,
                "reporting_category",
                move.type,
                "source",
                move.source,
                "status",
                availableOn > store.now() ? "pending" : "available",
                "type",
                move.type,
                "_account",
                move.account);
        if (availableOn > store.now()) added.put(Store.DUE, availableOn * 1000);
        return store.put(added);
    }

    /** From now on it can be moved. */
    void settle(ObjectNode move) {
        move.remove(Store.DUE);
        store.put(move.put("status", "available"));
    }

    private static List<ObjectNode> fees(Move move) {
        if (move.fee == 0) return List.of();
        return List.of(Json.object(
                "amount",
                move.fee,
                "application",
                null,
                "currency",
                move.currency,
                "type",
                "stripe_fee",
                "description",
                null));
    }

    ObjectNode balance(Call call) {
        Map<String, Long> available = new TreeMap<>();
        Map<String, Long> pending = new TreeMap<>();
        for (ObjectNode move : store.all("balance_transaction", call.account())) {
            boolean there = move.path("available_on").asLong() <= store.now();
            String currency = move.path("currency").asText();
            available.merge(currency, there ? move.path("net").asLong() : 0, Long::sum);
            pending.merge(currency, there ? 0 : move.path("net").asLong(), Long::sum);
        }
        return Json.object(
                "object", "balance", "available", sums(available), "livemode", false, "pending", sums(pending));
    }

    private static List<ObjectNode> sums(Map<String, Long> sums) {
        return sums.entrySet().stream()
                .map(sum -> Json.object(
                        "amount", sum.getValue(),
                        "currency", sum.getKey(),
                        "source_types", Json.object("card", sum.getValue())))
                .toList();
    }

    long available(String account, String currency) {
        return store.all("balance_transaction", account).stream()
                .filter(move -> move.path("currency").asText().equals(currency))
                .filter(move -> move.path("available_on").asLong() <= store.now())
                .mapToLong(move -> move.path("net").asLong())
                .sum();
    }

    void requireAvailable(String account, String currency, long amount) {
        if (available(account, currency) < amount)
            throw Refused.rule("balance_insufficient", "The available balance in " + currency + " is too small.");
    }
}
