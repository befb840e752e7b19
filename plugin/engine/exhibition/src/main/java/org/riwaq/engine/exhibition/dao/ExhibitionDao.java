package org.riwaq.engine.exhibition.dao;

/** Reads and keeps halls and what they show; a question does not write what stands in the session. */
public interface ExhibitionDao {
    /**
     * Whether another one of its kind has or had a handle.
     *
     * @param kind {@code hall}, {@code exhibition} or {@code circuit}
     * @param self table key of the one that may have it, or null
     */
    boolean isHandleTaken(String kind, String handle, Long self);

    /** The handle that is kept of a thing, or null. */
    String readHandle(String kind, Long self);

    /** The table key of a kept thing. */
    Object key(Object thing);

    /** Keeps a thing. */
    <T> T save(T thing);
}
