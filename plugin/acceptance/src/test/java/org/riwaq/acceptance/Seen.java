package org.riwaq.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Waits for what a merchant did to reach the shopper. How long it took is printed, never asserted: a busy machine is no
 * failure, and {@code plugin/benchmark} measures.
 */
final class Seen {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Seen() {}

    static void soon(String what, Callable<Boolean> seen) {
        long begun = System.nanoTime();
        await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(java.io.IOException.class)
                .until(seen);
        System.out.printf("%s: after %d ms%n", what, (System.nanoTime() - begun) / 1_000_000);
    }
}
