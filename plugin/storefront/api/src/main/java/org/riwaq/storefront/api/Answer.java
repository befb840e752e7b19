package org.riwaq.storefront.api;

/**
 * What is behind a handle.
 *
 * @param <V> what was looked for
 */
public sealed interface Answer<V> {

    /**
     * It is there.
     *
     * @param value what was looked for
     */
    record Found<V>(V value) implements Answer<V> {}

    /**
     * It has another handle now.
     *
     * @param handle today's
     */
    record Moved<V>(String handle) implements Answer<V> {}

    /** There is nothing to show: unknown, malformed, not published, or not of this storefront. */
    record Missing<V>() implements Answer<V> {}
}
