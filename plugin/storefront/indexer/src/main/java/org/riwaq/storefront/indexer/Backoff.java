package org.riwaq.storefront.indexer;

import java.time.Duration;

/** Pauses that grow while something is away. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(250);

    private final Duration longest;
    private Duration next = FIRST;

    Backoff(Duration longest) {
        this.longest = longest;
    }

    void pause() throws InterruptedException {
        Thread.sleep(next.toMillis());
        next = next.multipliedBy(2).compareTo(longest) > 0 ? longest : next.multipliedBy(2);
    }

    void reset() {
        next = FIRST;
    }
}
