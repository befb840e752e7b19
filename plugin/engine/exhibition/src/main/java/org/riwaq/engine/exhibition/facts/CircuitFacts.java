package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.contract.CircuitFact;
import org.riwaq.contract.CircuitStop;
import org.riwaq.contract.FactType;
import org.riwaq.contract.Picture;
import org.riwaq.engine.catalogue.Pictures;
import org.riwaq.engine.changefeed.FactSource;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** Circuits with their stops. */
final class CircuitFacts implements FactSource<CircuitFact> {
    private static final String ROWS = "SELECT k.*, r.code AS region FROM riwaq_circuit k"
            + " JOIN riwaq_region r USING (region_id) WHERE k.public_id = ANY (?)";
    private static final String CRAFTS = "SELECT x.circuit_id, c.code FROM riwaq_circuit_craft x"
            + " JOIN riwaq_craft c USING (craft_id) WHERE x.circuit_id = ANY (?) ORDER BY x.position, x.circuit_craft_id";
    private static final int MONTHS = 12;

    private final Pictures library;

    CircuitFacts(Pictures library) {
        this.library = library;
    }

    @Override
    public FactType<CircuitFact> type() {
        return FactType.CIRCUIT;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return Keys.idsAfter(snapshot, "riwaq_circuit", after, limit);
    }

    @Override
    public Map<String, CircuitFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Set<Long> keys = Keys.of(snapshot, "SELECT circuit_id FROM riwaq_circuit WHERE public_id = ANY (?)", ids);
        FactTexts texts = FactTexts.of(snapshot, "RiwaqCircuit", keys);
        Grouped<String> former = Keys.formerHandles(snapshot, "circuit", keys);
        Grouped<String> crafts = new Grouped<>();
        FactRows.read(snapshot, CRAFTS, "bigint", keys, row -> crafts.add(row.getLong(1), row.getString(2)));
        Grouped<CircuitStop> stops = new CircuitStops(snapshot, keys).byCircuit();
        PictureOf pictures =
                PictureOf.read(snapshot, library, "SELECT picture FROM riwaq_circuit WHERE public_id = ANY (?)", ids);
        Map<String, CircuitFact> facts = new HashMap<>();
        FactRows.read(snapshot, ROWS, "varchar", ids, row -> {
            long id = row.getLong("circuit_id");
            Picture picture =
                    pictures.at(row.getString("picture"), texts.with(id, "pictureAlt", row.getString("picture_alt")));
            facts.put(
                    row.getString("public_id"),
                    new CircuitFact(
                            row.getString("public_id"),
                            row.getString("handle"),
                            former.of(id),
                            texts.with(id, "title", row.getString("title")),
                            texts.with(id, "text", row.getString("body")),
                            row.getString("region"),
                            crafts.of(id),
                            row.getString("transport"),
                            months(row),
                            minutes(stops.of(id)),
                            FactRows.integer(row, "length_metres"),
                            picture == null ? null : Collections.singletonList(picture),
                            stops.of(id),
                            Moments.publication(row),
                            Moments.of(row, "created_at")));
        });
        return facts;
    }

    private static int minutes(List<CircuitStop> stops) {
        int minutes = 0;
        for (CircuitStop stop : stops) {
            minutes += stop.minutes + stop.wayMinutes;
        }
        return minutes;
    }

    /** A season may go over the turn of the year. */
    private static List<Integer> months(ResultSet row) throws SQLException {
        Integer first = FactRows.integer(row, "first_month");
        Integer last = FactRows.integer(row, "last_month");
        List<Integer> months = new ArrayList<>();
        if (first != null && last != null) {
            for (int month = first; month != last; month = month % MONTHS + 1) {
                months.add(month);
            }
            months.add(last);
        }
        return months;
    }
}
