package org.riwaq.contract;

/** An answer of {@code GET /engine/v1/cursor}: a rebuild takes it before it walks. */
public final class CursorPosition {
    /** Where the feed ends now. */
    public final String cursor;

    public CursorPosition(String cursor) {
        this.cursor = cursor;
    }
}
