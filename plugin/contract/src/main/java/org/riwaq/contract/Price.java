package org.riwaq.contract;

/** A price, VAT included, in minor units (centimes for MAD). */
public final class Price {
    /** The list price. */
    public final long retail;

    /** The reduced price while one is in force, or null. */
    public final Long sale;

    /** ISO 4217, e.g. {@code MAD}. */
    public final String currency;

    public Price(long retail, Long sale, String currency) {
        this.retail = retail;
        this.sale = sale;
        this.currency = currency;
    }
}
