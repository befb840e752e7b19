package org.riwaq.engine.checkout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the stock engine says an order costs, in minor units. */
final class PricedOrder {
    final List<Item> items = new ArrayList<>();

    /** Promotion codes, and whether each gives anything. */
    final Map<String, Boolean> codes = new LinkedHashMap<>();

    /** Taken off the order as a whole. */
    long orderDiscount;

    long delivery;
    long total;

    Item item(long id) {
        for (Item item : items) {
            if (item.id == id) {
                return item;
            }
        }
        return null;
    }

    /** What is paid for each item once the order's discount is shared out. */
    long[] nets() {
        long[] before = new long[items.size()];
        for (int i = 0; i < before.length; i++) {
            before[i] = items.get(i).net;
        }
        long[] shares = Shares.of(before.length == 0 ? 0 : orderDiscount, before);
        long[] nets = new long[before.length];
        for (int i = 0; i < before.length; i++) {
            nets[i] = before[i] - shares[i];
        }
        return nets;
    }

    /** One of its items. */
    static final class Item {
        final long id;
        final int quantity;
        final String name;
        final long gross;
        /** After discounts on the item itself. */
        final long net;

        Item(long id, int quantity, String name, long gross, long net) {
            this.id = id;
            this.quantity = quantity;
            this.name = name;
            this.gross = gross;
            this.net = net;
        }
    }
}
