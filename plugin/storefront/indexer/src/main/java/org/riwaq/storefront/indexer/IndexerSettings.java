package org.riwaq.storefront.indexer;

import java.time.Duration;

/**
 * How the indexer follows the engine.
 *
 * @param longPoll how long one read of the feed waits for news
 * @param pageSize how many facts one read brings at most, 1 to 500
 * @param patience the longest pause between two tries while engine or Elasticsearch is away
 * @param keepReplaced how long a replaced generation is kept for the searches that still read it
 */
public record IndexerSettings(Duration longPoll, int pageSize, Duration patience, Duration keepReplaced) {
    private static final int LARGEST_PAGE = 500;

    /** Twenty seconds, 500 facts, three seconds, half a minute. */
    public static final IndexerSettings USUAL =
            new IndexerSettings(Duration.ofSeconds(20), LARGEST_PAGE, Duration.ofSeconds(3), Duration.ofSeconds(30));

    public IndexerSettings {
        if (pageSize < 1 || pageSize > LARGEST_PAGE)
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " facts, not " + pageSize);
        if (longPoll.isNegative() || longPoll.toSeconds() > 60)
            throw new IllegalArgumentException("A read waits up to 60 seconds, not " + longPoll);
    }
}
