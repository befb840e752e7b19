package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as the outside sees it, {@code application/problem+json} (RFC 9457).
 *
 * @param type a name for the kind of problem, {@code urn:riwaq:problem:<code>}
 * @param title what it is, in the language asked
 * @param status the HTTP status
 * @param code stable; programs go by this
 * @param detail what to do about it, in the language asked
 * @param field the first parameter that breaks a rule, or null
 * @param rule the rule it breaks, or null
 * @param faults everything that is wrong with the question; may be empty
 */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable String field,
        @Nullable String rule,
        List<FaultView> faults) {

    /** The same, about a field. */
    Problem about(@Nullable String one) {
        return new Problem(type, title, status, code, detail, one, rule, faults);
    }

    /**
     * One thing wrong.
     *
     * @param code stable
     * @param field the parameter
     * @param rule what a right value looks like
     * @param detail in the language asked
     */
    public record FaultView(String code, String field, String rule, String detail) {}
}
