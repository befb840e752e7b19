package org.riwaq.engine.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;

/** One query whose only parameter is an array. */
final class Rows {
    /** What to do with a row. */
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    private Rows() {}

    static void read(Connection connection, String sql, String elementType, Collection<?> elements, Each each)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf(elementType, elements.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.row(rows);
                }
            }
        }
    }

    /** A stock date, which has no zone: it is in that of the JVM, in which the host wrote it. */
    static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp date = row.getTimestamp(column);
        return date == null ? null : date.toInstant();
    }
}
