package org.riwaq.engine.exhibition.booking;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.riwaq.engine.commandapi.Transactions;

/** Transactions past Hibernate: bookings and counts are no entities that forms change. */
final class DatabaseTransactions implements Transactions {
    private final DataSource database;

    DatabaseTransactions(DataSource database) {
        this.database = database;
    }

    @Override
    public <T> T run(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T value = work.in(connection);
                connection.commit();
                done = true;
                return value;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(before);
            }
        } catch (RuntimeException failed) {
            throw failed;
        } catch (SQLException failed) {
            throw new IllegalStateException("The database did not take it", failed);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
