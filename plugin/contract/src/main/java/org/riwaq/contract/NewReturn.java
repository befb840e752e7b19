package org.riwaq.contract;

import java.util.List;

/** Command: the shopper wants to give pieces back. */
public final class NewReturn {
    /** Which. */
    public final List<LineQuantity> lines;

    /** Why, or null: nobody has to say. */
    public final String reason;

    public NewReturn(List<LineQuantity> lines, String reason) {
        this.lines = Copies.of(lines);
        this.reason = reason;
    }
}
