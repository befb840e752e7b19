package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.contract.FactType;
import org.riwaq.contract.ProgrammeItemFact;
import org.riwaq.engine.changefeed.FactSource;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** The programme. */
final class ProgrammeItemFacts implements FactSource<ProgrammeItemFact> {
    private static final String ROWS =
            "SELECT i.*, h.public_id AS hall, x.public_id AS exhibition, s.public_id AS stand"
                    + " FROM riwaq_programme_item i JOIN riwaq_hall h USING (hall_id)"
                    + " LEFT JOIN riwaq_exhibition x ON x.exhibition_id = i.exhibition_id"
                    + " LEFT JOIN riwaq_stand s ON s.stand_id = i.stand_id WHERE i.public_id = ANY (?)";

    @Override
    public FactType<ProgrammeItemFact> type() {
        return FactType.PROGRAMME_ITEM;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return Keys.idsAfter(snapshot, "riwaq_programme_item", after, limit);
    }

    @Override
    public Map<String, ProgrammeItemFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Set<Long> keys =
                Keys.of(snapshot, "SELECT programme_item_id FROM riwaq_programme_item WHERE public_id = ANY (?)", ids);
        FactTexts texts = FactTexts.of(snapshot, "RiwaqProgrammeItem", keys);
        MakerRefs makers = MakerRefs.of(
                snapshot,
                Keys.of(snapshot, "SELECT maker_id FROM riwaq_programme_item WHERE public_id = ANY (?)", ids));
        Map<String, ProgrammeItemFact> facts = new HashMap<>();
        FactRows.read(
                snapshot, ROWS, "varchar", ids, row -> facts.put(row.getString("public_id"), fact(row, texts, makers)));
        return facts;
    }

    private static ProgrammeItemFact fact(ResultSet row, FactTexts texts, MakerRefs makers) throws SQLException {
        long id = row.getLong("programme_item_id");
        Instant begins = Moments.of(row, "starts_at");
        Instant bookable = Moments.of(row, "bookable_until");
        return new ProgrammeItemFact(
                row.getString("public_id"),
                row.getString("hall"),
                row.getString("exhibition"),
                row.getString("stand"),
                makers.of(row),
                row.getString("kind"),
                texts.with(id, "title", row.getString("title")),
                texts.with(id, "text", row.getString("body")),
                FactRows.several(row.getString("languages")),
                begins,
                Moments.of(row, "ends_at"),
                FactRows.integer(row, "places"),
                row.getInt("per_booking"),
                bookable == null ? begins : bookable,
                row.getBoolean("cancelled"),
                Moments.publication(row));
    }
}
