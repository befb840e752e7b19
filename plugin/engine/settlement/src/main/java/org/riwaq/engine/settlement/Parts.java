package org.riwaq.engine.settlement;

/**
 * What the money for one line of an order became, or what of it was taken back. Minor units; a sale's parts are never
 * negative, and {@link #paid()} is exactly what the shopper paid.
 */
final class Parts {
    static final Parts NONE = new Parts(new long[9]);

    /** Before discounts. */
    final long gross;

    final long discount;

    /** VAT that the line's net amount includes; told, not split off: the maker declares it. */
    final long vat;

    /** What the maker gets of the net amount. */
    final long goods;

    /** What the marketplace keeps, without VAT and without the partner's part. */
    final long commission;

    /** VAT that the marketplace owes on what it keeps. */
    final long commissionVat;

    /** What the partner gets, out of the commission. */
    final long partner;

    /** Delivery that goes to the maker, who sends the parcel. */
    final long makersDelivery;

    /** Delivery that goes to the marketplace, where that is who sends. */
    final long marketsDelivery;

    private Parts(long[] all) {
        gross = all[0];
        discount = all[1];
        vat = all[2];
        goods = all[3];
        commission = all[4];
        commissionVat = all[5];
        partner = all[6];
        makersDelivery = all[7];
        marketsDelivery = all[8];
    }

    /** In the order of the fields. */
    static Parts of(long... all) {
        if (all.length != 9) {
            throw new IllegalArgumentException("Nine amounts, not " + all.length);
        }
        return new Parts(all);
    }

    /** What was paid for the goods, after discounts. */
    long net() {
        return goods + commission + commissionVat + partner;
    }

    long delivery() {
        return makersDelivery + marketsDelivery;
    }

    /** All that the shopper paid. */
    long paid() {
        return net() + delivery();
    }

    /** All that the maker is owed. */
    long owed() {
        return goods + makersDelivery;
    }

    Parts plus(Parts other) {
        long[] mine = all();
        long[] theirs = other.all();
        for (int i = 0; i < mine.length; i++) {
            mine[i] = Math.addExact(mine[i], theirs[i]);
        }
        return new Parts(mine);
    }

    Parts negated() {
        long[] mine = all();
        for (int i = 0; i < mine.length; i++) {
            mine[i] = -mine[i];
        }
        return new Parts(mine);
    }

    boolean hasNegative() {
        for (long part : all()) {
            if (part < 0) {
                return true;
            }
        }
        return false;
    }

    long[] all() {
        return new long[] {
            gross, discount, vat, goods, commission, commissionVat, partner, makersDelivery, marketsDelivery
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parts && java.util.Arrays.equals(all(), ((Parts) other).all());
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(all());
    }

    @Override
    public String toString() {
        return java.util.Arrays.toString(all());
    }
}
