package org.riwaq.contract;

import java.util.List;

/** Command: a process takes work for a while; nobody else gets it meanwhile. */
public final class ClaimWork {
    /** {@code REFUND}, {@code MAIL}, {@code LINK}, {@code PAYOUT}. */
    public final List<String> kinds;

    /** Who claims: a UUID of the process. */
    public final String holder;

    /** How long, 5 to 900. */
    public final int leaseSeconds;

    /** How many at most, 1 to 100. */
    public final int limit;

    public ClaimWork(List<String> kinds, String holder, int leaseSeconds, int limit) {
        this.kinds = Copies.of(kinds);
        this.holder = holder;
        this.leaseSeconds = leaseSeconds;
        this.limit = limit;
    }
}
