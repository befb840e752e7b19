package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import java.util.Optional;

/** The ways a product can be had. */
enum Availability {
    IN_STOCK("inStock"),
    MADE_TO_ORDER("madeToOrder");

    private final String field;

    Availability(String field) {
        this.field = field;
    }

    Query filter() {
        return Query.of(query -> query.term(term -> term.field(field).value(true)));
    }

    static Optional<Availability> of(String name) {
        return Arrays.stream(values()).filter(way -> way.name().equals(name)).findFirst();
    }
}
