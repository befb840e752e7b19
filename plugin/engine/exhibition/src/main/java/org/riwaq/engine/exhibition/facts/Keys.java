package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.riwaq.engine.origin.facts.FactRows;

/** Table keys behind public ids, and names that things had before. */
final class Keys {
    private Keys() {}

    /**
     * Numbers of one column, each once; what is empty is left out.
     *
     * @param sql with one {@code ?} for an array of public ids
     */
    static Set<Long> of(Connection snapshot, String sql, Collection<String> ids) throws SQLException {
        Set<Long> keys = new LinkedHashSet<>();
        FactRows.read(snapshot, sql, "varchar", ids, row -> {
            long key = row.getLong(1);
            if (!row.wasNull()) {
                keys.add(key);
            }
        });
        return keys;
    }

    static Grouped<String> formerHandles(Connection snapshot, String kind, Collection<Long> owners)
            throws SQLException {
        Grouped<String> handles = new Grouped<>();
        FactRows.read(
                snapshot,
                "SELECT owner_id, handle FROM riwaq_exhibition_former_handle WHERE of_kind = '" + kind
                        + "' AND owner_id = ANY (?) ORDER BY since, handle",
                "bigint",
                owners,
                row -> handles.add(row.getLong(1), row.getString(2)));
        return handles;
    }

    static List<String> idsAfter(Connection snapshot, String table, String after, int limit) throws SQLException {
        return FactRows.idsAfter(snapshot, table, "public_id", after, limit);
    }
}
