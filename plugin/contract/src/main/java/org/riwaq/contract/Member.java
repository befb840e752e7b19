package org.riwaq.contract;

import java.time.LocalDate;
import java.util.Map;

/** A membership of an artisan in a cooperative. */
public final class Member {
    /** Public id of the artisan. */
    public final String makerId;

    /** The artisan's handle. */
    public final String handle;

    /** The artisan's name by language. */
    public final Map<String, String> name;

    /** {@code PRESIDENT} or {@code MEMBER}. */
    public final String role;

    /** First day. */
    public final LocalDate from;

    /** Last day, or null. */
    public final LocalDate until;

    public Member(
            String makerId, String handle, Map<String, String> name, String role, LocalDate from, LocalDate until) {
        this.makerId = makerId;
        this.handle = handle;
        this.name = Copies.of(name);
        this.role = role;
        this.from = from;
        this.until = until;
    }
}
