package org.riwaq.engine.settlement;

/** A line of a paid order, with the rate of its commission; minor units. */
final class Sold {
    final String maker;
    final Rate rate;
    private final long[] amounts;

    /** @param amounts gross, discount, VAT that the net amount includes, the line's share of the delivery */
    Sold(String maker, Rate rate, long... amounts) {
        if (amounts.length != 4 || amounts[1] > amounts[0]) {
            throw new IllegalArgumentException("No line: " + java.util.Arrays.toString(amounts));
        }
        this.maker = maker;
        this.rate = rate;
        this.amounts = amounts;
    }

    long gross() {
        return amounts[0];
    }

    long discount() {
        return amounts[1];
    }

    long net() {
        return amounts[0] - amounts[1];
    }

    long vat() {
        return amounts[2];
    }

    long delivery() {
        return amounts[3];
    }
}
