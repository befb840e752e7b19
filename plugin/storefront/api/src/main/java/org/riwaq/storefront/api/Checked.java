package org.riwaq.storefront.api;

import java.util.List;
import java.util.function.Function;

/**
 * What comes of a question that may break rules.
 *
 * @param <V> what it gives
 */
public sealed interface Checked<V> {

    /**
     * It breaks none.
     *
     * @param value what it gives
     */
    record Passed<V>(V value) implements Checked<V> {}

    /**
     * It breaks some.
     *
     * @param faults at least one, in the order of the parameters
     */
    record Refused<V>(List<Fault> faults) implements Checked<V> {}

    /** Goes on with a good question. */
    default <W> Checked<W> then(Function<V, Checked<W>> next) {
        if (this instanceof Passed<V> passed) {
            return next.apply(passed.value());
        }
        return new Refused<>(((Refused<V>) this).faults());
    }
}
