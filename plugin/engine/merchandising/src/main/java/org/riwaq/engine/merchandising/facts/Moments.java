package org.riwaq.engine.merchandising.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Moments of rows. */
final class Moments {
    private Moments() {}

    /** Read in the zone of this JVM, in which Hibernate wrote it; null where it is open. */
    static Instant of(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
