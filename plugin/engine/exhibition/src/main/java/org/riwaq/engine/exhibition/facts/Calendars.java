package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.riwaq.contract.Closure;
import org.riwaq.contract.OpeningCalendar;
import org.riwaq.contract.OpeningHours;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** Opening calendars of halls or of makers. */
final class Calendars {
    private final Grouped<OpeningHours> hours = new Grouped<>();
    private final Grouped<Closure> closures = new Grouped<>();

    private Calendars() {}

    static Calendars ofHalls(Connection snapshot, Collection<Long> halls) throws SQLException {
        Calendars calendars = new Calendars();
        calendars.readHours(
                snapshot, "SELECT hall_id AS owner, day, opens, closes FROM riwaq_hall_hours", "hall_id", halls);
        calendars.readClosures(
                snapshot,
                "SELECT hall_id AS owner, hall_closure_id AS id, from_day, until_day, reason FROM riwaq_hall_closure",
                "hall_id",
                halls,
                "RiwaqHallClosure");
        return calendars;
    }

    static Calendars ofMakers(Connection snapshot, Collection<Long> makers) throws SQLException {
        Calendars calendars = new Calendars();
        calendars.readHours(
                snapshot, "SELECT maker_id AS owner, day, opens, closes FROM riwaq_opening_span", "maker_id", makers);
        calendars.readClosures(
                snapshot,
                "SELECT maker_id AS owner, closed_days_id AS id, from_day, until_day, reason FROM riwaq_closed_days",
                "maker_id",
                makers,
                "RiwaqClosedDays");
        return calendars;
    }

    static Calendars ofStands(Connection snapshot, Collection<Long> stands) throws SQLException {
        Calendars calendars = new Calendars();
        calendars.readHours(
                snapshot, "SELECT stand_id AS owner, day, opens, closes FROM riwaq_stand_hours", "stand_id", stands);
        return calendars;
    }

    private void readHours(Connection snapshot, String from, String column, Collection<Long> owners)
            throws SQLException {
        FactRows.read(
                snapshot,
                from + " WHERE " + column + " = ANY (?) ORDER BY day, opens",
                "bigint",
                owners,
                row -> hours.add(
                        row.getLong("owner"),
                        new OpeningHours(
                                Integer.parseInt(row.getString("day")),
                                row.getString("opens"),
                                row.getString("closes"))));
    }

    private void readClosures(
            Connection snapshot, String from, String column, Collection<Long> owners, String translated)
            throws SQLException {
        String sql = from + " WHERE " + column + " = ANY (?) ORDER BY from_day, id";
        Set<Long> ids = new LinkedHashSet<>();
        FactRows.read(snapshot, sql, "bigint", owners, row -> ids.add(row.getLong("id")));
        FactTexts texts = FactTexts.of(snapshot, translated, ids);
        FactRows.read(
                snapshot,
                sql,
                "bigint",
                owners,
                row -> closures.add(
                        row.getLong("owner"),
                        new Closure(
                                Moments.day(row, "from_day"),
                                Moments.day(row, "until_day"),
                                texts.with(row.getLong("id"), "reason", row.getString("reason")))));
    }

    OpeningCalendar of(long owner, String zone) {
        return new OpeningCalendar(zone, hours.of(owner), closures.of(owner));
    }

    Grouped<OpeningHours> hours() {
        return hours;
    }
}
