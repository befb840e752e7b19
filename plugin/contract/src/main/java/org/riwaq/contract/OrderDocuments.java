package org.riwaq.contract;

import java.util.List;

/** Answer: all documents of an order, in the order in which they were made. */
public final class OrderDocuments {
    /** Empty while nothing is paid. */
    public final List<OrderDocument> items;

    public OrderDocuments(List<OrderDocument> items) {
        this.items = Copies.of(items);
    }
}
