package org.riwaq.engine.changefeed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One REPEATABLE READ view of the database, and what it says of the feed. */
final class Snapshot implements AutoCloseable {
    private static final String STATE = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text,"
            + " pg_snapshot_xmax(pg_current_snapshot())::text, epoch::text, kept_from::text FROM riwaq_feed";

    final Connection connection;

    /** Every transaction below is over and, if it committed, seen here. */
    final long xmin;

    /** No transaction from here on had begun to write. */
    final long xmax;

    final String epoch;
    final long keptFrom;
    private final boolean autoCommit;

    private Snapshot(Connection connection, boolean autoCommit) throws SQLException {
        this.connection = connection;
        this.autoCommit = autoCommit;
        try (Statement begin = connection.createStatement()) {
            begin.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            try (ResultSet state = begin.executeQuery(STATE)) {
                state.next();
                xmin = Long.parseLong(state.getString(1));
                xmax = Long.parseLong(state.getString(2));
                epoch = state.getString(3);
                keptFrom = Long.parseLong(state.getString(4));
            }
        }
    }

    static Snapshot of(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        boolean autoCommit = true;
        try {
            autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            return new Snapshot(connection, autoCommit);
        } catch (SQLException failed) {
            end(connection, autoCommit);
            throw failed;
        }
    }

    @Override
    public void close() throws SQLException {
        end(connection, autoCommit);
    }

    private static void end(Connection connection, boolean autoCommit) throws SQLException {
        try (Connection closed = connection) {
            closed.rollback();
            closed.setAutoCommit(autoCommit);
        }
    }
}
