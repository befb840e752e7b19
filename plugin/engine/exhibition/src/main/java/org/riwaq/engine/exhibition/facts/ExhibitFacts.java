package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.contract.ExhibitFact;
import org.riwaq.contract.FactType;
import org.riwaq.engine.changefeed.FactSource;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** Exhibits. */
final class ExhibitFacts implements FactSource<ExhibitFact> {
    private static final String ROWS = "SELECT e.*, s.public_id AS stand, x.public_id AS exhibition,"
            + " p.riwaq_public_id::text AS product FROM riwaq_exhibit e JOIN riwaq_stand s USING (stand_id)"
            + " JOIN riwaq_exhibition x USING (exhibition_id) JOIN blc_product p ON p.product_id = e.product_id"
            + " WHERE e.public_id = ANY (?)";

    @Override
    public FactType<ExhibitFact> type() {
        return FactType.EXHIBIT;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return Keys.idsAfter(snapshot, "riwaq_exhibit", after, limit);
    }

    @Override
    public Map<String, ExhibitFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Set<Long> keys = Keys.of(snapshot, "SELECT exhibit_id FROM riwaq_exhibit WHERE public_id = ANY (?)", ids);
        FactTexts texts = FactTexts.of(snapshot, "RiwaqExhibit", keys);
        Map<String, ExhibitFact> facts = new HashMap<>();
        FactRows.read(
                snapshot,
                ROWS,
                "varchar",
                ids,
                row -> facts.put(
                        row.getString("public_id"),
                        new ExhibitFact(
                                row.getString("public_id"),
                                row.getString("code"),
                                row.getString("exhibition"),
                                row.getString("stand"),
                                row.getString("product"),
                                row.getInt("position"),
                                texts.with(row.getLong("exhibit_id"), "caption", row.getString("caption")),
                                row.getBoolean("not_for_sale"),
                                FactRows.integer(row, "pieces"))));
        return facts;
    }
}
