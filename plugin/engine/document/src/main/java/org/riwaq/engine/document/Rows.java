package org.riwaq.engine.document;

import java.sql.Connection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Statements in the caller's transaction. */
final class Rows {
    private Rows() {}

    static JdbcTemplate of(Connection connection) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }
}
