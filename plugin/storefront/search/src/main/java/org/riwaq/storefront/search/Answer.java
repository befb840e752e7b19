package org.riwaq.storefront.search;

/**
 * What comes back for a question: {@link Found} or {@link Refusal}.
 *
 * @param <R> the result
 */
public sealed interface Answer<R> {
    /**
     * The question was good; its result may be empty.
     *
     * @param result what was found
     */
    record Found<R>(R result) implements Answer<R> {}

    /**
     * The question breaks a rule.
     *
     * @param refusal which
     */
    record Refused<R>(Refusal refusal) implements Answer<R> {}
}
