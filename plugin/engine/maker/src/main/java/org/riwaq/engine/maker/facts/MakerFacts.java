package org.riwaq.engine.maker.facts;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;
import org.riwaq.contract.MakerFact;
import org.riwaq.contract.OpeningCalendar;
import org.riwaq.contract.Publication;
import org.riwaq.engine.catalogue.Pictures;
import org.riwaq.engine.changefeed.FactSource;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** Makers as the public may see them. */
final class MakerFacts implements FactSource<MakerFact> {
    // Named one by one: identifiers and phone are none of these.
    private static final String ROWS = "SELECT m.maker_id, m.public_id, m.handle, m.kind, m.name, m.story, m.place,"
            + " m.latitude, m.longitude, m.languages, m.lead_time_days, m.zone, m.verified, m.active, m.active_from,"
            + " m.active_until, m.created_at, r.code AS region, p.code AS province FROM riwaq_maker m"
            + " JOIN riwaq_region r USING (region_id) LEFT JOIN riwaq_province p USING (province_id)"
            + " WHERE m.public_id = ANY (?)";

    private final Pictures pictures;

    MakerFacts(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public FactType<MakerFact> type() {
        return FactType.MAKER;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return FactRows.idsAfter(snapshot, "riwaq_maker", "public_id", after, limit);
    }

    @Override
    public Map<String, MakerFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<Long, String> keys = new LinkedHashMap<>();
        FactRows.read(
                snapshot,
                "SELECT maker_id, public_id FROM riwaq_maker WHERE public_id = ANY (?)",
                "varchar",
                ids,
                row -> keys.put(row.getLong(1), row.getString(2)));
        FactTexts texts = FactTexts.of(snapshot, "RiwaqMaker", keys.keySet());
        MakerParts parts = MakerParts.of(snapshot, keys.keySet(), pictures);
        Map<String, MakerFact> facts = new HashMap<>();
        FactRows.read(
                snapshot, ROWS, "varchar", ids, row -> facts.put(row.getString("public_id"), fact(row, texts, parts)));
        return facts;
    }

    private static MakerFact fact(ResultSet row, FactTexts texts, MakerParts parts) throws SQLException {
        long id = row.getLong("maker_id");
        return new MakerFact(
                row.getString("public_id"),
                row.getString("handle"),
                parts.formerHandles(id),
                row.getString("kind"),
                texts.with(id, "name", row.getString("name")),
                texts.with(id, "story", row.getString("story")),
                parts.crafts(id),
                row.getString("region"),
                row.getString("province"),
                texts.with(id, "place", row.getString("place")),
                degrees(row, "latitude"),
                degrees(row, "longitude"),
                parts.pictures(id),
                FactRows.several(row.getString("languages")),
                new OpeningCalendar(row.getString("zone"), parts.hours(id), parts.closures(id)),
                FactRows.integer(row, "lead_time_days"),
                row.getBoolean("verified"),
                parts.members(id),
                new Publication(row.getBoolean("active"), instant(row, "active_from"), instant(row, "active_until")),
                instant(row, "created_at"));
    }

    private static Double degrees(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : Double.valueOf(value.doubleValue());
    }

    /** A date without zone is in that of the JVM, in which the host wrote it. */
    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp date = row.getTimestamp(column);
        return date == null ? null : date.toInstant();
    }
}
