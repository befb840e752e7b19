package org.riwaq.storefront.enginelink;

import java.util.function.Function;
import org.riwaq.contract.Refusal;

/** What the engine made of a command. An engine that is not reached throws {@link EngineUnreachableException}. */
public sealed interface Told<T> {
    /** Whether the answer was given before, to the same idempotency key. */
    boolean replayed();

    /**
     * It did as it was told.
     *
     * @param value its answer
     */
    record Done<T>(T value, boolean replayed) implements Told<T> {}

    /**
     * It said no, and nothing changed.
     *
     * @param refusal with a stable code
     */
    record Refused<T>(Refusal refusal, boolean replayed) implements Told<T> {}

    /** With the answer made into something else. */
    default <U> Told<U> map(Function<? super T, ? extends U> change) {
        if (this instanceof Done<T> done) return new Done<>(change.apply(done.value()), done.replayed());
        return new Refused<>(((Refused<T>) this).refusal(), replayed());
    }
}
