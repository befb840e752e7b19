package org.riwaq.contract;

/** The VAT that an amount includes. */
public final class VatShare {
    /** {@code TAXED}, {@code EXEMPT_MAKER} or {@code EXEMPT_PRODUCT}. */
    public final String status;

    /** The rate, 2000 is 20 %; 0 where exempt. */
    public final int basisPoints;

    /** Minor units, of the net amount. */
    public final long included;

    public VatShare(String status, int basisPoints, long included) {
        this.status = status;
        this.basisPoints = basisPoints;
        this.included = included;
    }
}
