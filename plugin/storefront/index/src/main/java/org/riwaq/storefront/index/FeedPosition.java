package org.riwaq.storefront.index;

import java.time.Instant;

/**
 * How far a generation has followed the feed. It stands with the documents it speaks of, and takes over with them.
 *
 * @param type always {@link #TYPE}
 * @param cursor everything before it is in the indices
 * @param savedAt when it was written, for people
 */
public record FeedPosition(String type, String cursor, Instant savedAt) {
    /** Its type, among those of references. */
    public static final String TYPE = "feed-position";

    /** Its id in the index. */
    public static final String KEY = "feed-position";

    /** At that cursor. */
    public static FeedPosition at(String cursor, Instant now) {
        return new FeedPosition(TYPE, cursor, now);
    }
}
