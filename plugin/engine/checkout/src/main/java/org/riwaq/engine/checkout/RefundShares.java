package org.riwaq.engine.checkout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Refused;

/** Splits what goes back over the lines: exactly, and of no line more than was paid for it and is not back yet. */
final class RefundShares {
    private RefundShares() {}

    /** A line of an order, with what went back of it already. */
    static final class Paid {
        final String line;
        final String parcel;
        final int quantity;
        final long net;
        final long delivery;
        int backQuantity;
        long backAmount;
        long backDelivery;

        Paid(String line, String parcel, int quantity, long net, long delivery) {
            this.line = line;
            this.parcel = parcel;
            this.quantity = quantity;
            this.net = net;
            this.delivery = delivery;
        }

        long left() {
            return net - backAmount;
        }

        long deliveryLeft() {
            return delivery - backDelivery;
        }
    }

    /** What goes back of one line. */
    static final class Part {
        final String line;
        int quantity;
        long amount;
        long delivery;

        Part(String line) {
            this.line = line;
        }

        boolean isEmpty() {
            return quantity == 0 && amount == 0 && delivery == 0;
        }
    }

    /**
     * @param pieces by line
     * @param parcels whose delivery goes back
     * @param goodwill minor units on top, over everything that is left
     * @throws Refused if something of it went back already, or there is no such line or parcel
     */
    static List<Part> of(List<Paid> paid, Map<String, Integer> pieces, Collection<String> parcels, long goodwill) {
        Map<String, Integer> wanted = new HashMap<>(pieces);
        Collection<String> unknown = new ArrayList<>(parcels);
        List<Part> parts = new ArrayList<>();
        for (Paid line : paid) {
            Part part = new Part(line.line);
            Integer quantity = wanted.remove(line.line);
            if (quantity != null) {
                part.quantity = quantity;
                part.amount = ofPieces(line, quantity);
            }
            if (parcels.contains(line.parcel)) {
                unknown.removeAll(Collections.singleton(line.parcel));
                part.delivery = line.deliveryLeft();
            }
            parts.add(part);
        }
        if (!wanted.isEmpty()) {
            throw Refused.because("line.unknown", 404);
        }
        if (!unknown.isEmpty()) {
            throw Refused.because("parcel.unknown", 404);
        }
        share(paid, parts, goodwill);
        parts.removeIf(Part::isEmpty);
        return parts;
    }

    private static long ofPieces(Paid line, int quantity) {
        int left = line.quantity - line.backQuantity;
        if (quantity > left) {
            throw new Refused(new Refusal(
                    "refund.too-many", 409, line.line, Collections.singletonMap("max", Integer.toString(left))));
        }
        if (quantity == left) {
            return line.left();
        }
        // By the sum so far, so that piece after piece adds up to the whole.
        long exact = upTo(line, line.backQuantity + quantity) - upTo(line, line.backQuantity);
        return Math.min(line.left(), exact);
    }

    private static long upTo(Paid line, int quantity) {
        return Math.multiplyExact(line.net, (long) quantity) / line.quantity;
    }

    private static void share(List<Paid> paid, List<Part> parts, long goodwill) {
        int lines = paid.size();
        long[] left = new long[2 * lines];
        long most = 0;
        for (int i = 0; i < lines; i++) {
            left[i] = paid.get(i).left() - parts.get(i).amount;
            left[lines + i] = paid.get(i).deliveryLeft() - parts.get(i).delivery;
            most += left[i] + left[lines + i];
        }
        if (goodwill > most) {
            throw new Refused(new Refusal(
                    "refund.too-much", 409, "goodwill", Collections.singletonMap("max", Long.toString(most))));
        }
        if (goodwill == 0) {
            return;
        }
        // No share is larger than its weight: the sum is not larger than that of the weights.
        long[] shares = Shares.of(goodwill, left);
        for (int i = 0; i < lines; i++) {
            parts.get(i).amount += shares[i];
            parts.get(i).delivery += shares[lines + i];
        }
    }
}
