package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.contract.CircuitStop;
import org.riwaq.contract.OpeningCalendar;
import org.riwaq.contract.StopPlace;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** The stops of some circuits, each with where it may be and when that is open. */
final class CircuitStops {
    private static final String STOPS = "SELECT s.*, h.public_id AS hall, h.place AS hall_place,"
            + " h.latitude AS hall_latitude, h.longitude AS hall_longitude, h.zone AS hall_zone FROM riwaq_circuit_stop s"
            + " LEFT JOIN riwaq_hall h USING (hall_id) WHERE s.circuit_id = ANY (?) ORDER BY s.position, s.stop_id";
    private static final String MAKERS = "SELECT x.stop_id, m.maker_id, m.place, m.latitude, m.longitude, m.zone"
            + " FROM riwaq_stop_maker x JOIN riwaq_circuit_stop s USING (stop_id) JOIN riwaq_maker m USING (maker_id)"
            + " WHERE s.circuit_id = ANY (?) ORDER BY x.position, x.stop_maker_id";

    private final Connection snapshot;
    private final Collection<Long> circuits;

    CircuitStops(Connection snapshot, Collection<Long> circuits) {
        this.snapshot = snapshot;
        this.circuits = circuits;
    }

    Grouped<CircuitStop> byCircuit() throws SQLException {
        FactTexts texts = FactTexts.of(snapshot, "RiwaqStop", keys(STOPS, "stop_id"));
        Set<Long> halls = keys(STOPS, "hall_id");
        FactTexts hallTexts = FactTexts.of(snapshot, "RiwaqHall", halls);
        Calendars hallCalendars = Calendars.ofHalls(snapshot, halls);
        Grouped<StopPlace> workshops = workshops();
        Grouped<CircuitStop> stops = new Grouped<>();
        FactRows.read(snapshot, STOPS, "bigint", circuits, row -> {
            String kind = row.getString("kind");
            List<StopPlace> places;
            if (kind.equals("WORKSHOP")) {
                places = workshops.of(row.getLong("stop_id"));
            } else if (kind.equals("HALL")) {
                places = Collections.singletonList(hall(row, hallTexts, hallCalendars));
            } else {
                places = Collections.singletonList(point(row));
            }
            stops.add(row.getLong("circuit_id"), stop(row, texts, places));
        });
        return stops;
    }

    private static CircuitStop stop(ResultSet row, FactTexts texts, List<StopPlace> places) throws SQLException {
        long id = row.getLong("stop_id");
        return new CircuitStop(
                row.getString("public_id"),
                row.getString("kind"),
                texts.with(id, "name", row.getString("name")),
                texts.with(id, "text", row.getString("body")),
                row.getInt("minutes"),
                row.getInt("way_minutes"),
                places);
    }

    private static StopPlace hall(ResultSet row, FactTexts texts, Calendars calendars) throws SQLException {
        long id = row.getLong("hall_id");
        OpeningCalendar opening = calendars.of(id, row.getString("hall_zone"));
        return new StopPlace(
                null,
                row.getString("hall"),
                FactRows.degrees(row, "hall_latitude"),
                FactRows.degrees(row, "hall_longitude"),
                texts.with(id, "place", row.getString("hall_place")),
                opening.hours.isEmpty() ? null : opening);
    }

    private static StopPlace point(ResultSet row) throws SQLException {
        Map<String, String> nowhere = Collections.emptyMap();
        return new StopPlace(
                null, null, FactRows.degrees(row, "latitude"), FactRows.degrees(row, "longitude"), nowhere, null);
    }

    private Grouped<StopPlace> workshops() throws SQLException {
        Set<Long> makers = keys(MAKERS, "maker_id");
        FactTexts texts = FactTexts.of(snapshot, "RiwaqMaker", makers);
        MakerRefs refs = MakerRefs.of(snapshot, makers);
        Calendars calendars = Calendars.ofMakers(snapshot, makers);
        Grouped<StopPlace> workshops = new Grouped<>();
        FactRows.read(snapshot, MAKERS, "bigint", circuits, row -> {
            long id = row.getLong("maker_id");
            workshops.add(
                    row.getLong("stop_id"),
                    new StopPlace(
                            refs.of(row),
                            null,
                            FactRows.degrees(row, "latitude"),
                            FactRows.degrees(row, "longitude"),
                            texts.with(id, "place", row.getString("place")),
                            calendars.of(id, row.getString("zone"))));
        });
        return workshops;
    }

    private Set<Long> keys(String sql, String column) throws SQLException {
        Set<Long> keys = new LinkedHashSet<>();
        FactRows.read(snapshot, sql, "bigint", circuits, row -> {
            long key = row.getLong(column);
            if (!row.wasNull()) {
                keys.add(key);
            }
        });
        return keys;
    }
}
