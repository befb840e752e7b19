package org.riwaq.stripedouble.webhook;

import java.time.Duration;
import java.util.List;

/**
 * How events travel.
 *
 * @param delay before the first try
 * @param retries pauses after each failed try; after the last the event is given up
 * @param timeout how long an endpoint may take
 * @param disorder the most that chance adds to each delay, so that later events overtake earlier ones; zero: none
 * @param duplicates the share of events, 0 to 1, that are sent once more although they arrived
 */
public record WebhookPlan(
        Duration delay, List<Duration> retries, Duration timeout, Duration disorder, double duplicates) {
    /** At once, in order, once; five more tries within a minute and a half. */
    public static final WebhookPlan USUAL = new WebhookPlan(
            Duration.ZERO,
            List.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(60)),
            Duration.ofSeconds(10),
            Duration.ZERO,
            0);

    public WebhookPlan {
        retries = List.copyOf(retries);
        if (duplicates < 0 || duplicates > 1)
            throw new IllegalArgumentException("The share of duplicates is from 0 to 1: " + duplicates);
    }

    public WebhookPlan withRetries(Duration... pauses) {
        return new WebhookPlan(delay, List.of(pauses), timeout, disorder, duplicates);
    }

    public WebhookPlan withDisorder(Duration most) {
        return new WebhookPlan(delay, retries, timeout, most, duplicates);
    }

    public WebhookPlan withDuplicates(double share) {
        return new WebhookPlan(delay, retries, timeout, disorder, share);
    }
}
