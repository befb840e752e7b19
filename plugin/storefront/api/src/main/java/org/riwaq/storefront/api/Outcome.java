package org.riwaq.storefront.api;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What comes of something that the engine is asked to do.
 *
 * @param <V> what it gives
 */
public sealed interface Outcome<V> {

    /**
     * It is done.
     *
     * @param value as it is now
     * @param replayed whether the same key was answered so before
     */
    record Done<V>(V value, boolean replayed) implements Outcome<V> {}

    /**
     * It cannot be, and nothing changed.
     *
     * @param problem why, in the language of the visit
     * @param replayed whether the same key was answered so before
     * @param after how long to wait until it may be tried again; null: waiting changes nothing
     */
    record Refused<V>(
            Problem problem, boolean replayed, @Nullable Duration after) implements Outcome<V> {

        /** One that waiting does not change. */
        public Refused(Problem problem, boolean replayed) {
            this(problem, replayed, null);
        }
    }

    /**
     * Nobody knows whether it is done: the engine, or Stripe, is away. Keep what was typed, and ask again with the same key.
     *
     * @param problem to be shown meanwhile
     * @param after how long to wait
     */
    record Later<V>(Problem problem, Duration after) implements Outcome<V> {}

    /** Goes on with what was done; a refusal or an absence stays. */
    default <W> Outcome<W> then(Function<Done<V>, Outcome<W>> next) {
        if (this instanceof Done<V> done) {
            return next.apply(done);
        }
        if (this instanceof Refused<V> refused) {
            return new Refused<>(refused.problem(), refused.replayed(), refused.after());
        }
        Later<V> later = (Later<V>) this;
        return new Later<>(later.problem(), later.after());
    }
}
