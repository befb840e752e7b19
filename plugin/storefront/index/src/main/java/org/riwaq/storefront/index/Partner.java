package org.riwaq.storefront.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who shows the market's pieces on pages of their own; few, and read all at once beside the {@link Reference}s.
 *
 * @param id public id, a UUID
 * @param name what it calls itself
 * @param kind {@code GUIDE}, {@code HOTEL}, {@code AGENCY} or {@code TOURISM_OFFICE}
 * @param state {@code ASKED}, {@code APPROVED} or {@code REVOKED}
 * @param keys what names it in its pages
 * @param origins web origins that its widgets work on, as browsers send them
 * @param region code of the region that it shows unless told otherwise, or null
 * @param language unless told otherwise
 * @param commissionPoints its part of what is paid for goods that it brought, basis points
 * @param from first day, or null
 * @param until last day, or null
 */
public record Partner(
        String id,
        String name,
        String kind,
        String state,
        List<Key> keys,
        List<String> origins,
        @Nullable String region,
        String language,
        int commissionPoints,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public Partner {
        keys = Absent.asEmpty(keys);
        origins = Absent.asEmpty(origins);
    }

    /**
     * What names it; no secret.
     *
     * @param until last day, or null
     */
    public record Key(String key, @Nullable LocalDate until) {}

    /** Whether its widgets work on a day: a date that passes needs no writer. */
    public boolean works(LocalDate day) {
        return state.equals("APPROVED")
                && (from == null || !day.isBefore(from))
                && (until == null || !day.isAfter(until));
    }

    /** Whether it is named by a key on a day. */
    public boolean isNamed(String key, LocalDate day) {
        return keys.stream()
                .anyMatch(one -> one.key().equals(key) && (one.until() == null || !day.isAfter(one.until())));
    }
}
