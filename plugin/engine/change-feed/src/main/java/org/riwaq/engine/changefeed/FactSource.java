package org.riwaq.engine.changefeed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;

/**
 * Renders the facts of one type, from plain SQL: one query for each table and page, no entities, for Hibernate's caches
 * do not know what another process did. Each is a bean of the root context.
 *
 * @param <F> the class of the facts
 */
public interface FactSource<F> {
    /** What it renders. */
    FactType<F> type();

    /**
     * The public ids of the live things after one, for a walk.
     *
     * @param snapshot a read-only REPEATABLE READ transaction, not to be ended
     * @param after a public id, or the empty text for the beginning
     * @param limit how many at most; fewer mean that this is the end
     * @return ids in the order of their bytes ({@code COLLATE "C"})
     */
    List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException;

    /**
     * The facts of the things that are live; one that is missing here is told to readers as deleted.
     *
     * @param snapshot a read-only REPEATABLE READ transaction, not to be ended
     * @param ids at most 500 public ids, some of them perhaps never heard of
     */
    Map<String, F> render(Connection snapshot, Collection<String> ids) throws SQLException;
}
