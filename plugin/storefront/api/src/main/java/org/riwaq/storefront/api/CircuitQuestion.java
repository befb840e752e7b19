package org.riwaq.storefront.api;

import java.util.List;

/**
 * Which circuits somebody asks for.
 *
 * @param regions codes; empty: all
 * @param crafts ids; empty: all
 * @param transports ways to go; empty: all
 * @param month 1 to 12 that must be in the season, or 0
 * @param maxMinutes not longer, or 0
 * @param limit at most so many, 1 to 100
 */
public record CircuitQuestion(
        List<String> regions, List<String> crafts, List<String> transports, int month, int maxMinutes, int limit) {
    /** Ways to go. */
    public static final List<String> TRANSPORTS = List.of("FOOT", "BICYCLE", "CAR", "BUS");

    /** All of them. */
    public static CircuitQuestion everything() {
        return new CircuitQuestion(List.of(), List.of(), List.of(), 0, 0, 100);
    }
}
