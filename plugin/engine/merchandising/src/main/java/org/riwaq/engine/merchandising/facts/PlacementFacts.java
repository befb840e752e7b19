package org.riwaq.engine.merchandising.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;
import org.riwaq.contract.PlacementFact;
import org.riwaq.engine.changefeed.FactSource;
import org.riwaq.engine.origin.facts.FactRows;

/** Placements. */
final class PlacementFacts implements FactSource<PlacementFact> {
    private static final String ROWS =
            "SELECT x.*, p.riwaq_public_id::text AS product, r.code AS region, k.code AS craft"
                    + " FROM riwaq_placement x JOIN blc_product p USING (product_id)"
                    + " LEFT JOIN riwaq_region r USING (region_id) LEFT JOIN riwaq_craft k USING (craft_id)"
                    + " WHERE x.public_id = ANY (?)";

    @Override
    public FactType<PlacementFact> type() {
        return FactType.PLACEMENT;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return FactRows.idsAfter(snapshot, "riwaq_placement", "public_id", after, limit);
    }

    @Override
    public Map<String, PlacementFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<String, PlacementFact> facts = new HashMap<>();
        FactRows.read(snapshot, ROWS, "varchar", ids, row -> {
            String id = row.getString("public_id");
            String question = row.getString("question");
            facts.put(
                    id,
                    new PlacementFact(
                            id,
                            row.getString("product"),
                            row.getString("action"),
                            question == null || question.trim().isEmpty() ? null : question,
                            row.getString("region"),
                            row.getString("craft"),
                            FactRows.integer(row, "place"),
                            FactRows.integer(row, "strength"),
                            Moments.of(row, "active_from"),
                            Moments.of(row, "active_until")));
        });
        return facts;
    }
}
