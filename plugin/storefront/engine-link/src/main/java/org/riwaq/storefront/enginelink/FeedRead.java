package org.riwaq.storefront.enginelink;

import org.riwaq.contract.ChangesPage;

/** What a read of the feed gives. */
public sealed interface FeedRead {
    /**
     * What changed.
     *
     * @param page with the changes of types we know
     */
    record News(ChangesPage page) implements FeedRead {}

    /** The feed no longer goes back that far, or is another feed than the cursor was given by: walk everything. */
    record CursorTooOld() implements FeedRead {}
}
