package org.riwaq.contract;

/** What was done outside came to nothing after all: a refund that the shopper's bank sent back, days later. */
public final class WorkCameBack {
    /** What the outside calls it, as it was reported. */
    public final String reference;

    /** A short code of why, or null. */
    public final String reason;

    public WorkCameBack(String reference, String reason) {
        this.reference = reference;
        this.reason = reason;
    }
}
