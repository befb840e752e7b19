package org.riwaq.engine.checkout;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Splits an amount by weights so that the parts add up exactly: the largest remainders get what is left over. */
public final class Shares {
    private Shares() {}

    /**
     * @param amount minor units, not negative
     * @param weights not negative; where all are 0, the parts are as equal as can be
     */
    public static long[] of(long amount, long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("A weight is negative: " + weight);
            }
            sum = Math.addExact(sum, weight);
        }
        if (amount < 0 || (amount > 0 && weights.length == 0)) {
            throw new IllegalArgumentException("Nothing to split " + amount + " over");
        }
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = amount;
        for (int i = 0; i < weights.length; i++) {
            long weight = sum == 0 ? 1 : weights[i];
            long all = sum == 0 ? weights.length : sum;
            if (amount <= Integer.MAX_VALUE && weight <= Integer.MAX_VALUE) {
                parts[i] = amount * weight / all;
                remainders[i] = amount * weight % all;
            } else {
                BigInteger product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weight));
                BigInteger[] divided = product.divideAndRemainder(BigInteger.valueOf(all));
                parts[i] = divided[0].longValueExact();
                remainders[i] = divided[1].longValueExact();
            }
            left -= parts[i];
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            order.add(i);
        }
        // Of equal remainders the first gets it, so that the same basket always splits the same way.
        order.sort(Comparator.comparingLong((Integer i) -> -remainders[i]));
        for (int i = 0; i < left; i++) {
            parts[order.get(i)]++;
        }
        return parts;
    }
}
