package org.riwaq.contract;

/** All of a document under one rate. Minor units. */
public final class DocumentVat {
    /** As {@link VatShare#status}. */
    public final String status;

    /** 2000 is 20 %; 0 where exempt. */
    public final int basisPoints;

    /** Without VAT. */
    public final long base;

    /** VAT. */
    public final long included;

    public DocumentVat(String status, int basisPoints, long base, long included) {
        this.status = status;
        this.basisPoints = basisPoints;
        this.base = base;
        this.included = included;
    }
}
