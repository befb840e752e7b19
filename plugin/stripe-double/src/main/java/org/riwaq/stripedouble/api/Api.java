package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Operation;
import org.riwaq.stripedouble.wire.Operations;
import org.riwaq.stripedouble.wire.Paging;
import org.riwaq.stripedouble.wire.Refused;

/** All operations and what answers them. Its methods run within {@link Store#together}. */
public final class Api {
    /** What a publishable key may do. */
    private static final Set<String> SHOPPERS =
            Set.of("POST /v1/payment_methods", "GET /v1/payment_intents/{id}", "POST /v1/payment_intents/{id}/confirm");

    private final Store store;
    private final Events events;
    private final Expansion expansion;
    private final Ledger ledger;
    private final PaymentMethods methods;
    private final Charges charges;
    private final Disputes disputes;
    private final Paying paying;
    private final PaymentIntents intents;
    private final Refunds refunds;
    private final Customers customers;
    private final Accounts accounts;
    private final Transfers transfers;
    private final Payouts payouts;
    private final WebhookEndpoints endpoints;
    private final Map<String, Handler> handlers = new LinkedHashMap<>();

    /** @param delivery is told each event, to send it */
    public Api(Store store, Delays delays, String apiVersion, Consumer<ObjectNode> delivery) {
        this.store = store;
        events = new Events(store, apiVersion, delivery);
        expansion = new Expansion(store);
        ledger = new Ledger(store, delays);
        methods = new PaymentMethods(store);
        charges = new Charges(store, events, ledger);
        disputes = new Disputes(store, events, ledger);
        paying = new Paying(store, events, charges, disputes, delays);
        intents = new PaymentIntents(store, events, methods, charges, paying);
        refunds = new Refunds(store, events, ledger, charges, delays);
        customers = new Customers(store, events);
        accounts = new Accounts(store, events);
        transfers = new Transfers(store, events, ledger, charges);
        payouts = new Payouts(store, events, ledger, delays);
        endpoints = new WebhookEndpoints(store);
        takeMoney();
        moveMoney();
        tell();
        requireAllAnswered();
    }

    private void takeMoney() {
        on("POST /v1/payment_intents", intents::create);
        on("GET /v1/payment_intents", call -> intents.shelf.list(call, "customer"));
        on("GET /v1/payment_intents/{id}", intents::get);
        on("POST /v1/payment_intents/{id}", intents::update);
        on("POST /v1/payment_intents/{id}/confirm", intents::confirm);
        on("POST /v1/payment_intents/{id}/capture", intents::capture);
        on("POST /v1/payment_intents/{id}/cancel", intents::cancel);
        on("POST /v1/payment_methods", methods::create);
        on("GET /v1/payment_methods", call -> methods.shelf.list(call, "customer", "type"));
        on("GET /v1/payment_methods/{id}", methods.shelf::get);
        on("POST /v1/payment_methods/{id}", methods.shelf::update);
        on("POST /v1/payment_methods/{id}/attach", call -> {
            String customer = call.form().required("customer");
            return methods.attach(call, customers.shelf.get(call, customer, "customer"));
        });
        on("POST /v1/payment_methods/{id}/detach", methods::detach);
        on("GET /v1/charges", call -> charges.shelf.list(call, "customer", "payment_intent", "transfer_group"));
        on("GET /v1/charges/{id}", charges.shelf::get);
        on(
                "POST /v1/charges/{id}",
                call -> charges.shelf.update(call, "description", "receipt_email", "transfer_group"));
        on("POST /v1/refunds", refunds::create);
        on("GET /v1/refunds", call -> refunds.shelf.list(call, "charge", "payment_intent"));
        on("GET /v1/refunds/{id}", refunds.shelf::get);
        on("POST /v1/refunds/{id}", refunds.shelf::update);
        on("GET /v1/disputes", call -> disputes.shelf.list(call, "charge", "payment_intent"));
        on("GET /v1/disputes/{id}", disputes.shelf::get);
        on("POST /v1/disputes/{id}", disputes::update);
        on("POST /v1/disputes/{id}/close", disputes::close);
    }

    private void moveMoney() {
        on("POST /v1/customers", customers::create);
        on("GET /v1/customers", call -> customers.shelf.list(call, "email"));
        on("GET /v1/customers/{id}", customers::get);
        on("POST /v1/customers/{id}", customers::update);
        on("DELETE /v1/customers/{id}", customers::delete);
        on("POST /v1/accounts", accounts::create);
        on("GET /v1/accounts", accounts.shelf::list);
        on("GET /v1/accounts/{id}", accounts.shelf::get);
        on("POST /v1/accounts/{id}", accounts::update);
        on("POST /v1/transfers", transfers::create);
        on("GET /v1/transfers", call -> transfers.shelf.list(call, "destination", "transfer_group"));
        on("GET /v1/transfers/{id}", transfers.shelf::get);
        on("POST /v1/transfers/{id}", call -> transfers.shelf.update(call, "description"));
        on("POST /v1/transfers/{id}/reversals", transfers::reverse);
        on("GET /v1/transfers/{id}/reversals", transfers::reversals);
        on("GET /v1/transfers/{id}/reversals/{id}", transfers::reversal);
        on("POST /v1/payouts", payouts::create);
        on("GET /v1/payouts", call -> payouts.shelf.list(call, "status"));
        on("GET /v1/payouts/{id}", payouts.shelf::get);
        on("POST /v1/payouts/{id}", payouts.shelf::update);
        on("POST /v1/payouts/{id}/cancel", payouts::cancel);
        on("GET /v1/balance", ledger::balance);
        on("GET /v1/balance_transactions", call -> ledger.shelf.list(call, "type", "source", "currency"));
        on("GET /v1/balance_transactions/{id}", ledger.shelf::get);
    }

    private void tell() {
        on("GET /v1/events", call -> Paging.list("/v1/events", events.matching(call), call.form()));
        on("GET /v1/events/{id}", new Shelf(store, "event", "/v1/events")::get);
        on("POST /v1/webhook_endpoints", endpoints::create);
        on("GET /v1/webhook_endpoints", endpoints.shelf::list);
        on("GET /v1/webhook_endpoints/{id}", endpoints.shelf::get);
        on("POST /v1/webhook_endpoints/{id}", endpoints::update);
        on("DELETE /v1/webhook_endpoints/{id}", endpoints::delete);
    }

    private void on(String operation, Handler handler) {
        handlers.put(operation, handler);
    }

    private void requireAllAnswered() {
        Set<String> listed = new java.util.TreeSet<>();
        for (Operation one : Operations.packaged().all()) listed.add(one.toString());
        if (!listed.equals(new java.util.TreeSet<>(handlers.keySet())))
            throw new IllegalStateException("operations.txt and the handlers differ");
    }

    /** @throws Refused where the answer is an error */
    public ObjectNode answer(Operation operation, Call call) {
        if (call.byShopper() && !SHOPPERS.contains(operation.toString())) throw Refused.secretKeyRequired();
        operation.refuseUnknown(call.form());
        List<String> expand = call.form().list("expand");
        events.during(call);
        try {
            return expansion.expand(handlers.get(operation.toString()).answer(call), expand);
        } finally {
            events.during(null);
        }
    }

    /** What happens to an object whose time has come. */
    public void settle(ObjectNode object) {
        switch (Json.text(object, "object")) {
            case "payment_intent" -> paying.settle(object);
            case "refund" -> refunds.settle(object);
            case "payout" -> payouts.settle(object);
            case "balance_transaction" -> ledger.settle(object);
            default -> throw new IllegalStateException("Nothing is due for " + object);
        }
    }

    /** The shopper's answer on their bank's page. */
    public ObjectNode authenticated(String intent, String clientSecret, boolean accepted) {
        ObjectNode found = intent(intent, clientSecret);
        paying.authenticated(found, accepted);
        return found;
    }

    /** @throws Refused where the secret is another's */
    public ObjectNode intent(String intent, String clientSecret) {
        return store.find(intent)
                .filter(one -> clientSecret.equals(Json.text(one, "client_secret")))
                .orElseThrow(() -> Refused.noSuch("payment_intent", intent, "id"));
    }

    /** A shopper disputes a charge. */
    public ObjectNode dispute(String charge) {
        return disputes.open(of("charge", charge));
    }

    public ObjectNode decideDispute(String dispute, boolean won) {
        return disputes.decide(of("dispute", dispute), won);
    }

    /** A bank sends a payout back. */
    public ObjectNode failPayout(String payout) {
        return payouts.fail(of("payout", payout));
    }

    /** A shopper's bank sends a refund back, days after it arrived. */
    public ObjectNode failRefund(String refund) {
        return refunds.sendBack(of("refund", refund));
    }

    private ObjectNode of(String kind, String id) {
        return store.find(id)
                .filter(one -> kind.equals(Json.text(one, "object")))
                .orElseThrow(() -> Refused.noSuch(kind, id, "id"));
    }
}
