package org.riwaq.contract;

import java.util.List;

/** Answer to a report of use. */
public final class UseReceipt {
    /** Marks of the report that enough different visitors have asked this month: their text may be told. */
    public final List<String> ripe;

    public UseReceipt(List<String> ripe) {
        this.ripe = Copies.of(ripe);
    }
}
