package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.contract.FactType;
import org.riwaq.contract.PlanArea;
import org.riwaq.contract.StandFact;
import org.riwaq.engine.changefeed.FactSource;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** Stands with their maker, by name. */
final class StandFacts implements FactSource<StandFact> {
    private static final String ROWS =
            "SELECT s.*, x.public_id AS exhibition, t.public_id AS section FROM riwaq_stand s"
                    + " JOIN riwaq_exhibition x USING (exhibition_id)"
                    + " LEFT JOIN riwaq_exhibition_section t ON t.section_id = s.section_id WHERE s.public_id = ANY (?)";

    @Override
    public FactType<StandFact> type() {
        return FactType.STAND;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return Keys.idsAfter(snapshot, "riwaq_stand", after, limit);
    }

    @Override
    public Map<String, StandFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Set<Long> keys = Keys.of(snapshot, "SELECT stand_id FROM riwaq_stand WHERE public_id = ANY (?)", ids);
        FactTexts texts = FactTexts.of(snapshot, "RiwaqStand", keys);
        Calendars presence = Calendars.ofStands(snapshot, keys);
        MakerRefs makers = MakerRefs.of(
                snapshot, Keys.of(snapshot, "SELECT maker_id FROM riwaq_stand WHERE public_id = ANY (?)", ids));
        Map<String, StandFact> facts = new HashMap<>();
        FactRows.read(
                snapshot,
                ROWS,
                "varchar",
                ids,
                row -> facts.put(row.getString("public_id"), fact(row, texts, presence, makers)));
        return facts;
    }

    private static StandFact fact(ResultSet row, FactTexts texts, Calendars presence, MakerRefs makers)
            throws SQLException {
        long id = row.getLong("stand_id");
        return new StandFact(
                row.getString("public_id"),
                row.getString("code"),
                row.getString("exhibition"),
                row.getString("section"),
                row.getString("number"),
                row.getInt("position"),
                texts.with(id, "name", row.getString("name")),
                texts.with(id, "text", row.getString("text")),
                makers.of(row),
                area(row),
                presence.hours().of(id));
    }

    private static PlanArea area(ResultSet row) throws SQLException {
        Integer x = FactRows.integer(row, "x");
        return x == null ? null : new PlanArea(x, row.getInt("y"), row.getInt("width"), row.getInt("height"));
    }
}
