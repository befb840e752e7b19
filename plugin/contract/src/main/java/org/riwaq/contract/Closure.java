package org.riwaq.contract;

import java.time.LocalDate;
import java.util.Map;

/** Days on which a maker is closed. */
public final class Closure {
    /** First day. */
    public final LocalDate from;

    /** Last day, included. */
    public final LocalDate until;

    /** Why, by language; may be empty. */
    public final Map<String, String> reason;

    public Closure(LocalDate from, LocalDate until, Map<String, String> reason) {
        this.from = from;
        this.until = until;
        this.reason = Copies.of(reason);
    }
}
