package org.riwaq.storefront.indexer;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the indexer, for health checks.
 *
 * @param engineReached whether the engine answered last time
 * @param elasticsearchReached whether Elasticsearch answered last time
 * @param searchable whether a whole market is in use
 * @param rebuilding whether another one is being built
 * @param cursor how far the market in use follows the feed, or null before there is one
 * @param lag since when it has not been at the feed's end; zero while it is
 * @param heldSeconds for how long an open transaction has been holding the engine's feed back
 * @param rejected how many documents Elasticsearch would not take since the start; each is in the log
 */
public record IndexerStatus(
        boolean engineReached,
        boolean elasticsearchReached,
        boolean searchable,
        boolean rebuilding,
        @Nullable String cursor,
        Duration lag,
        long heldSeconds,
        long rejected) {}
