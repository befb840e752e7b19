package org.riwaq.stripedouble.api;

import java.time.Duration;

/**
 * How long what takes days at a bank takes here.
 *
 * @param processing a payment or a refund that is not decided at once
 * @param available until what was paid can be moved
 * @param payout until a payout arrives
 */
public record Delays(Duration processing, Duration available, Duration payout) {
    /** A few seconds; money can be moved at once. */
    public static final Delays SHORT = new Delays(Duration.ofSeconds(5), Duration.ZERO, Duration.ofSeconds(5));
}
