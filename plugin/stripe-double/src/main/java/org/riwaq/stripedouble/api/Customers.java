package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** People who pay, as far as whoever integrates wants them kept. */
final class Customers {
    private static final String[] FIELDS = {"name", "email", "phone", "description"};
    private final Store store;
    private final Events events;
    final Shelf shelf;

    Customers(Store store, Events events) {
        this.store = store;
        this.events = events;
        this.shelf = new Shelf(store, "customer", "/v1/customers");
    }

    ObjectNode create(Call call) {
        ObjectNode customer = Json.object(
                "id",
                store.newId("cus"),
                "object",
                "customer",
                "address",
                null,
                "balance",
                0,
                "created",
                store.now(),
                "currency",
                null,
                "default_source",
                null,
                "delinquent",
                false,
                "description",
                null,
                "email",
                null,
                "invoice_prefix",
                null,
                "livemode",
                false,
                "metadata",
                Json.object(),
                "name",
                null,
                "phone",
                null,
                "preferred_locales",
                java.util.List.of(),
                "shipping",
                null,
                "tax_exempt",
                "none",
                "_account",
                call.account());
        Shelf.change(customer, call, FIELDS);
        events.happened("customer.created", store.put(customer));
        return customer;
    }

    ObjectNode get(Call call) {
        ObjectNode customer = shelf.get(call);
        return customer.path("_deleted").asBoolean() ? gone(customer) : customer;
    }

    ObjectNode update(Call call) {
        if (shelf.get(call).path("_deleted").asBoolean()) throw Refused.noSuch("customer", call.id(), "id");
        ObjectNode customer = shelf.update(call, FIELDS);
        events.happened("customer.updated", customer);
        return customer;
    }

    ObjectNode delete(Call call) {
        ObjectNode customer = shelf.get(call);
        if (customer.path("_deleted").asBoolean()) throw Refused.noSuch("customer", call.id(), "id");
        events.happened("customer.deleted", customer);
        store.put(customer.put("_deleted", true));
        return gone(customer);
    }

    static ObjectNode gone(ObjectNode object) {
        return Json.object("id", Json.text(object, "id"), "object", Json.text(object, "object"), "deleted", true);
    }
}
