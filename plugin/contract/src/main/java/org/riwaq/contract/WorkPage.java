package org.riwaq.contract;

import java.util.List;

/** Answer to a claim. */
public final class WorkPage {
    /** None: nothing is due. */
    public final List<Work> items;

    public WorkPage(List<Work> items) {
        this.items = Copies.of(items);
    }
}
