package org.riwaq.contract;

import java.util.List;

/** An answer of {@code GET /engine/v1/changes?after=&limit=&wait=}. */
public final class ChangesPage {
    /** What changed, oldest first; empty when nothing did while the engine waited. */
    public final List<Change<?>> changes;

    /** Opaque; give it as {@code after} next time. Never past a change whose elder may still commit. */
    public final String cursor;

    /** How long, in seconds, the oldest open transaction has been holding the feed back; 0 if none is. */
    public final long heldSeconds;

    public ChangesPage(List<Change<?>> changes, String cursor, long heldSeconds) {
        this.changes = Copies.of(changes);
        this.cursor = cursor;
        this.heldSeconds = heldSeconds;
    }
}
