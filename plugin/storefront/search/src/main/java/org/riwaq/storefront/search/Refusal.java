package org.riwaq.storefront.search;

import java.util.Map;

/**
 * Why a question is refused, without words for people.
 *
 * @param field the part of the question: {@code q}, {@code lang}, {@code region}, {@code craft}, {@code maker}, {@code
 *     minPrice}, {@code maxPrice}, {@code limit}, {@code cursor}, {@code near}, {@code within}, a facet's
 *     parameter, or {@code filters} for all of them together
 * @param rule the rule it breaks
 * @param values what a message may name: the one asked for, the bounds that hold
 */
public record Refusal(String field, Rule rule, Map<String, String> values) {
    public Refusal {
        values = Map.copyOf(values);
    }

    /** The rules a question may break, each with a stable code. */
    public enum Rule {
        /** Not a known id. */
        UNKNOWN("unknown"),
        /** More characters than allowed. */
        TOO_LONG("too-long"),
        /** More values than allowed. */
        TOO_MANY("too-many"),
        /** Below or above what is allowed, or a lower bound above the upper one. */
        OUT_OF_RANGE("out-of-range"),
        /** Needed by another part of the question. */
        MISSING("missing"),
        /** Not a cursor of ours, or one of another question. */
        CURSOR("cursor");

        private final String code;

        Rule(String code) {
            this.code = code;
        }

        /** Stable, for programs. */
        public String code() {
            return code;
        }
    }

    static Refusal unknown(String field, String value) {
        return new Refusal(field, Rule.UNKNOWN, Map.of("value", value));
    }

    static Refusal tooLong(String field, int max) {
        return new Refusal(field, Rule.TOO_LONG, Map.of("max", Integer.toString(max)));
    }

    static Refusal tooMany(String field, int max) {
        return new Refusal(field, Rule.TOO_MANY, Map.of("max", Integer.toString(max)));
    }

    static Refusal outOfRange(String field, long min, long max) {
        return new Refusal(field, Rule.OUT_OF_RANGE, Map.of("min", Long.toString(min), "max", Long.toString(max)));
    }

    static Refusal cursor() {
        return new Refusal("cursor", Rule.CURSOR, Map.of());
    }
}
