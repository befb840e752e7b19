package org.riwaq.benchmark;

import java.util.Arrays;

/** Times of the same thing done many times, in milliseconds. */
public final class Sample {
    private final long[] sorted;

    public Sample(long[] times) {
        if (times.length == 0) throw new IllegalArgumentException("A sample needs a time at least");
        sorted = times.clone();
        Arrays.sort(sorted);
    }

    /** The time that a share of all does not exceed, by nearest rank. @param percent 1 to 100 */
    public long percentile(int percent) {
        if (percent < 1 || percent > 100) throw new IllegalArgumentException("1 to 100 percent: " + percent);
        return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
    }
}
