package org.riwaq.contract;

import java.time.LocalDate;

/** What names a partner in its pages; no secret. */
public final class PartnerKey {
    /** {@code pk_} and 20 characters. */
    public final String key;

    /** Its last day in Africa/Casablanca, or null. */
    public final LocalDate until;

    public PartnerKey(String key, LocalDate until) {
        this.key = key;
        this.until = until;
    }
}
