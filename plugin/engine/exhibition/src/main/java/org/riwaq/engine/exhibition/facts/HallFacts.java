package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.contract.FactType;
import org.riwaq.contract.HallFact;
import org.riwaq.contract.Picture;
import org.riwaq.engine.catalogue.Pictures;
import org.riwaq.engine.changefeed.FactSource;
import org.riwaq.engine.exhibition.plan.Drawing;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** Halls with calendar and floor. */
final class HallFacts implements FactSource<HallFact> {
    private static final String ROWS = "SELECT h.*, r.code AS region, p.code AS in_province FROM riwaq_hall h"
            + " LEFT JOIN riwaq_region r USING (region_id) LEFT JOIN riwaq_province p USING (province_id)"
            + " WHERE h.public_id = ANY (?)";

    private final Pictures library;

    HallFacts(Pictures library) {
        this.library = library;
    }

    @Override
    public FactType<HallFact> type() {
        return FactType.HALL;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return Keys.idsAfter(snapshot, "riwaq_hall", after, limit);
    }

    @Override
    public Map<String, HallFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Set<Long> keys = Keys.of(snapshot, "SELECT hall_id FROM riwaq_hall WHERE public_id = ANY (?)", ids);
        FactTexts texts = FactTexts.of(snapshot, "RiwaqHall", keys);
        Calendars calendars = Calendars.ofHalls(snapshot, keys);
        Grouped<String> former = Keys.formerHandles(snapshot, "hall", keys);
        PictureOf pictures =
                PictureOf.read(snapshot, library, "SELECT picture FROM riwaq_hall WHERE public_id = ANY (?)", ids);
        Map<String, HallFact> facts = new HashMap<>();
        FactRows.read(snapshot, ROWS, "varchar", ids, row -> {
            long id = row.getLong("hall_id");
            Picture picture =
                    pictures.at(row.getString("picture"), texts.with(id, "pictureAlt", row.getString("picture_alt")));
            facts.put(row.getString("public_id"), fact(row, texts, calendars, former.of(id), picture));
        });
        return facts;
    }

    private static HallFact fact(
            ResultSet row, FactTexts texts, Calendars calendars, List<String> former, Picture picture)
            throws SQLException {
        long id = row.getLong("hall_id");
        Drawing drawing = Drawing.of(row.getString("drawing"));
        return new HallFact(
                row.getString("public_id"),
                row.getString("handle"),
                former,
                row.getString("kind"),
                texts.with(id, "name", row.getString("name")),
                texts.with(id, "description", row.getString("description")),
                row.getString("region"),
                row.getString("in_province"),
                texts.with(id, "place", row.getString("place")),
                texts.with(id, "address", row.getString("address")),
                FactRows.degrees(row, "latitude"),
                FactRows.degrees(row, "longitude"),
                calendars.of(id, row.getString("zone")),
                drawing == null ? null : drawing.plan(row.getInt("cell_cm")),
                picture == null ? null : Collections.singletonList(picture),
                row.getBoolean("pick_up"),
                row.getBoolean("desk"),
                Moments.publication(row),
                Moments.of(row, "created_at"));
    }
}
