package org.riwaq.contract;

/** How often a label was scanned. */
public final class LabelScans {
    /** The code of a stand or an exhibit. */
    public final String code;

    /** How often. */
    public final int scans;

    public LabelScans(String code, int scans) {
        this.code = code;
        this.scans = scans;
    }
}
