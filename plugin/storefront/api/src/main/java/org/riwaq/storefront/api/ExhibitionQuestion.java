package org.riwaq.storefront.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which exhibitions somebody asks for.
 *
 * @param states {@code NOW}, {@code SOON}, {@code PAST}; empty: all
 * @param halls handles of halls; empty: all
 * @param from not over before that day, or null
 * @param until begun by that day, or null
 * @param limit at most so many, 1 to 100
 * @param cursor where the page before ended, or null
 */
public record ExhibitionQuestion(
        List<String> states,
        List<String> halls,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int limit,
        @Nullable String cursor) {
    /** On now, to come, over. */
    public static final List<String> STATES = List.of("NOW", "SOON", "PAST");

    /** All of them, as many as there may be on a page. */
    public static ExhibitionQuestion everything() {
        return new ExhibitionQuestion(List.of(), List.of(), null, null, 100, null);
    }
}
