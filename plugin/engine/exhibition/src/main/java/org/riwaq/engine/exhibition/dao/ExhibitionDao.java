package org.riwaq.engine.exhibition.dao;

import java.util.List;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.ProgrammeItem;
import org.riwaq.engine.exhibition.domain.Stand;

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

    /** The row of that handle, or null. */
    <T> T readByHandle(Class<T> row, String handle);

    /** The editions of a hall. */
    List<Exhibition> readExhibitions(Long hallId);

    /** Whether an edition that is kept in another hall has stands on that one's floor. */
    boolean hasStandsOnAnotherFloor(Long exhibitionId, Long hallId);

    /** The stands of an exhibition, in the order of the visit. */
    List<Stand> readStands(Long exhibitionId);

    /** Whether a product is on a stand as another exhibit. */
    boolean isOnStand(Long standId, Long productId, Long otherThan);

    /** The programme of a maker. */
    List<ProgrammeItem> readItems(Long makerId);

    /** How many places of a programme's item are taken. */
    int readTaken(Long itemId);

    /**
     * Whether others name a thing, so that it has to stay.
     *
     * @param kind {@code hall}, {@code exhibition}, {@code circuit} or {@code programme}
     */
    boolean isUsed(String kind, Long key);

    /** The table key of a kept thing. */
    Object key(Object thing);

    /** Keeps a thing. */
    <T> T save(T thing);
}
