package org.riwaq.engine.exhibition.facts;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.riwaq.contract.Publication;

/** Moments and days of rows. */
final class Moments {
    private Moments() {}

    /** Read in the zone of this JVM, in which Hibernate wrote it; null where it is open. */
    static Instant of(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    static Publication publication(ResultSet row) throws SQLException {
        return new Publication(row.getBoolean("active"), of(row, "active_from"), of(row, "active_until"));
    }
}
