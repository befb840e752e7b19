package org.riwaq.contract;

import java.time.LocalDate;
import java.util.List;

/** A tourism business that shows the market's pieces on its own pages; not how it is reached. */
public final class PartnerFact {
    /** Public id, a UUID. */
    public final String id;

    /** What it calls itself. */
    public final String name;

    /** {@code GUIDE}, {@code HOTEL}, {@code AGENCY} or {@code TOURISM_OFFICE}. */
    public final String kind;

    /** {@code ASKED}, {@code APPROVED} or {@code REVOKED}. */
    public final String state;

    /** Its key, and the one before while that still works. */
    public final List<PartnerKey> keys;

    /** Web origins that its widgets work on, as browsers send them. */
    public final List<String> origins;

    /** Code of the region that it shows unless told otherwise, or null. */
    public final String region;

    /** Language unless told otherwise. */
    public final String language;

    /** Its part of what is paid for goods that it brought, basis points. */
    public final int commissionPoints;

    /** First day in Africa/Casablanca, or null. */
    public final LocalDate from;

    /** Last day, or null. */
    public final LocalDate until;

    public PartnerFact(
            String id,
            String name,
            String kind,
            String state,
            List<PartnerKey> keys,
            List<String> origins,
            String region,
            String language,
            int commissionPoints,
            LocalDate from,
            LocalDate until) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.state = state;
        this.keys = Copies.of(keys);
        this.origins = Copies.of(origins);
        this.region = region;
        this.language = language;
        this.commissionPoints = commissionPoints;
        this.from = from;
        this.until = until;
    }
}
