package org.riwaq.storefront.search;

/**
 * What stands under a handle.
 *
 * @param <D> the document
 */
public sealed interface Lookup<D> {
    /**
     * It is here.
     *
     * @param document what stands here
     */
    record Here<D>(D document) implements Lookup<D> {}

    /**
     * It has another handle now.
     *
     * @param handle the one it has now
     */
    record Moved<D>(String handle) implements Lookup<D> {}

    /** Nothing that may be shown. */
    record Nowhere<D>() implements Lookup<D> {}
}
