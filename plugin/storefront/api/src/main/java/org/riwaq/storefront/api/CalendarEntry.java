package org.riwaq.storefront.api;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place, as calendars keep it.
 *
 * @param id of the thing; the same each time, so that a calendar knows it again
 * @param title in the language asked
 * @param text without markup, possibly empty
 * @param place where it is, in one line, possibly empty
 * @param point where that is, or null
 * @param page where it is shown
 * @param time when it is
 * @param cancelled whether it does not take place
 */
public record CalendarEntry(
        String id,
        String title,
        String text,
        String place,
        @Nullable Point point,
        URI page,
        Time time,
        boolean cancelled) {

    /** Degrees, WGS 84. */
    public record Point(double latitude, double longitude) {
        static @Nullable Point of(@Nullable Double latitude, @Nullable Double longitude) {
            return latitude == null || longitude == null ? null : new Point(latitude, longitude);
        }
    }

    /** When something is. */
    public sealed interface Time {}

    /** From an instant to another. */
    public record Span(Instant from, Instant until) implements Time {}

    /** Whole days, the last included. */
    public record Days(LocalDate first, LocalDate last) implements Time {}
}
