package org.riwaq.engine.settlement;

/** What a commission rule takes, in basis points of the net amount, VAT included. */
final class Rate {
    static final int WHOLE = 10000;
    static final Rate NOTHING = new Rate(null, 0, 0, 0);

    /** Of the rule it comes from; null: none applied. */
    final Long rule;

    final int points;

    /** How much of the net amount goes on to the partner, out of the commission. */
    final int partnerPoints;

    /** The VAT rate that the commission includes. */
    final int vatPoints;

    Rate(Long rule, int points, int partnerPoints, int vatPoints) {
        if (points < 0 || points > WHOLE || partnerPoints < 0 || partnerPoints > points || vatPoints < 0) {
            throw new IllegalArgumentException("No rate: " + points + ", " + partnerPoints + ", " + vatPoints);
        }
        this.rule = rule;
        this.points = points;
        this.partnerPoints = partnerPoints;
        this.vatPoints = vatPoints;
    }

    /** The same with another part for a partner, which cannot be more than the commission. */
    Rate withPartner(int points) {
        return new Rate(rule, this.points, Math.min(this.points, points), vatPoints);
    }

    /** So many basis points of an amount, rounded half up. */
    static long of(long amount, int points) {
        return (2 * Math.multiplyExact(amount, points) + WHOLE) / (2 * WHOLE);
    }

    /** The VAT that an amount includes, rounded half up. */
    static long included(long amount, int points) {
        long divisor = (long) WHOLE + points;
        return (2 * Math.multiplyExact(amount, points) + divisor) / (2 * divisor);
    }
}
