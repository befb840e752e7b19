package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.riwaq.contract.PickUpPlace;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** Halls as places where parcels are fetched. */
public final class HallDesks {
    private static final String ROWS = "SELECT h.hall_id, h.public_id, h.name, h.address, h.zone, h.desk,"
            + " p.code AS in_province FROM riwaq_hall h LEFT JOIN riwaq_province p USING (province_id)"
            + " WHERE h.kind = 'PHYSICAL' AND h.pick_up AND h.active AND coalesce(h.active_from, ts) <= ts"
            + " AND (h.active_until IS NULL OR h.active_until > ts) AND (h.open_until IS NULL OR h.open_until >= ts::date)"
            + " ORDER BY h.hall_id";
    // The host's dates without zone are in that of this JVM.
    private static final String NOW =
            ROWS.replace("FROM riwaq_hall h", "FROM unnest(?::timestamp[]) n(ts), riwaq_hall h");

    private HallDesks() {}

    /** Those that are shown and take parcels now. */
    public static List<PickUpPlace> read(Connection connection) throws SQLException {
        Collection<Timestamp> now = Collections.singletonList(new Timestamp(System.currentTimeMillis()));
        Set<Long> halls = new LinkedHashSet<>();
        FactRows.read(connection, NOW, "timestamp", now, row -> halls.add(row.getLong("hall_id")));
        if (halls.isEmpty()) {
            return Collections.emptyList();
        }
        FactTexts texts = FactTexts.of(connection, "RiwaqHall", halls);
        Calendars calendars = Calendars.ofHalls(connection, halls);
        List<PickUpPlace> places = new ArrayList<>();
        FactRows.read(connection, NOW, "timestamp", now, row -> {
            long id = row.getLong("hall_id");
            places.add(new PickUpPlace(
                    row.getString("public_id"),
                    texts.with(id, "name", row.getString("name")),
                    texts.with(id, "address", row.getString("address")),
                    row.getString("in_province"),
                    calendars.of(id, row.getString("zone")),
                    row.getBoolean("desk")));
        });
        return places;
    }
}
