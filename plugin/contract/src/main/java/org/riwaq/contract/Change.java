package org.riwaq.contract;

/**
 * One line of the change feed, or of a walk: the whole state of one thing, or that it is gone.
 *
 * @param <F> the fact's class, as its {@link FactType} says
 */
public final class Change<F> {
    /** The {@link FactType#name} of the thing; a reader skips a type it does not know. */
    public final String type;

    /** Its public id, stable for its whole life: a UUID, or a code for regions, provinces, crafts. */
    public final String id;

    /** Greater means newer, for this id; equal means the same state was read twice. */
    public final long version;

    /** Whether the thing is gone; then there is no fact. */
    public final boolean deleted;

    /** Its whole state, or null if deleted. */
    public final F fact;

    public Change(String type, String id, long version, boolean deleted, F fact) {
        this.type = type;
        this.id = id;
        this.version = version;
        this.deleted = deleted;
        this.fact = fact;
    }

    /** A thing as it is now. */
    public static <F> Change<F> of(FactType<F> type, String id, long version, F fact) {
        return new Change<>(type.name, id, version, false, fact);
    }

    /** A thing that is gone. */
    public static <F> Change<F> deleted(FactType<F> type, String id, long version) {
        return new Change<>(type.name, id, version, true, null);
    }
}
