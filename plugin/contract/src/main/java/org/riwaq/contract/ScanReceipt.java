package org.riwaq.contract;

/** Answer to a report of scans. */
public final class ScanReceipt {
    /** How many of the report's labels there are or were; of others nothing is kept. */
    public final int known;

    public ScanReceipt(int known) {
        this.known = known;
    }
}
