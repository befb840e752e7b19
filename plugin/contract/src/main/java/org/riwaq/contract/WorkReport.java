package org.riwaq.contract;

/** Command: what became of claimed work. */
public final class WorkReport {
    /** Who claimed it. */
    public final String holder;

    /** {@code DONE}, {@code LATER} (try again) or {@code IMPOSSIBLE} (a person must look). */
    public final String result;

    /** What the outside calls it, e.g. {@code re_…}; or null. */
    public final String reference;

    /** A code for the admin, or null. */
    public final String reason;

    /** For {@code LATER}; null: the engine decides. */
    public final Integer retrySeconds;

    public WorkReport(String holder, String result, String reference, String reason, Integer retrySeconds) {
        this.holder = holder;
        this.result = result;
        this.reference = reference;
        this.reason = reason;
        this.retrySeconds = retrySeconds;
    }
}
