package org.riwaq.contract;

import java.util.List;

/** An answer of {@code GET /engine/v1/<type>?after=&limit=}: every live thing of a type, in the order of ids. */
public final class WalkPage {
    /** The things; none is deleted. */
    public final List<Change<?>> changes;

    /** Give it as {@code after} to go on, or null at the end. */
    public final String next;

    public WalkPage(List<Change<?>> changes, String next) {
        this.changes = Copies.of(changes);
        this.next = next;
    }
}
