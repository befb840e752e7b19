package org.riwaq.engine.settlement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.engine.checkout.Shares;

/**
 * Splits a paid order. Commission is reckoned once for all lines of a maker that have the same rule, and shared out to
 * them by largest remainder: three lines of one maker pay what one line of the same sum pays.
 */
final class Split {
    private Split() {}

    /**
     * The parts of each line, in the lines' order.
     *
     * @param deliveryToMaker whether makers send their parcels themselves and so get what was paid for delivery
     */
    static List<Parts> of(List<Sold> lines, boolean deliveryToMaker) {
        Parts[] parts = new Parts[lines.size()];
        for (List<Integer> group : groups(lines).values()) {
            split(lines, group, deliveryToMaker, parts);
        }
        return Arrays.asList(parts);
    }

    private static Map<String, List<Integer>> groups(List<Sold> lines) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Sold line = lines.get(i);
            groups.computeIfAbsent(line.maker + ' ' + line.rate.rule, none -> new ArrayList<>())
                    .add(i);
        }
        return groups;
    }

    private static void split(List<Sold> lines, List<Integer> group, boolean toMaker, Parts[] parts) {
        Rate rate = lines.get(group.get(0)).rate;
        long[] nets = new long[group.size()];
        long sum = 0;
        for (int i = 0; i < nets.length; i++) {
            nets[i] = lines.get(group.get(i)).net();
            sum = Math.addExact(sum, nets[i]);
        }
        long whole = Rate.of(sum, rate.points);
        long[] taken = Shares.of(whole, nets);
        long[] partner = Shares.of(Math.min(whole, Rate.of(sum, rate.partnerPoints)), taken);
        long[] kept = new long[nets.length];
        long keptSum = 0;
        for (int i = 0; i < nets.length; i++) {
            kept[i] = taken[i] - partner[i];
            keptSum += kept[i];
        }
        long[] vat = Shares.of(Rate.included(keptSum, rate.vatPoints), kept);
        for (int i = 0; i < nets.length; i++) {
            Sold line = lines.get(group.get(i));
            parts[group.get(i)] = Parts.of(
                    line.gross(),
                    line.discount(),
                    line.vat(),
                    nets[i] - taken[i],
                    kept[i] - vat[i],
                    vat[i],
                    partner[i],
                    toMaker ? line.delivery() : 0,
                    toMaker ? 0 : line.delivery());
        }
    }
}
