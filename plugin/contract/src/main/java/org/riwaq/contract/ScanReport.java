package org.riwaq.contract;

import java.util.List;

/** Command: how often labels were scanned at one storefront process since it last told. It says nothing of anybody. */
public final class ScanReport {
    /** One for each label that was scanned. */
    public final List<LabelScans> labels;

    public ScanReport(List<LabelScans> labels) {
        this.labels = Copies.of(labels);
    }
}
