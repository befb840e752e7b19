package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;
import org.riwaq.contract.PlacesFact;
import org.riwaq.engine.changefeed.FactSource;
import org.riwaq.engine.origin.facts.FactRows;

/** How many places are left where places are booked. */
final class PlacesFacts implements FactSource<PlacesFact> {
    private static final String ROWS = "SELECT public_id, places, places - taken AS remaining FROM riwaq_programme_item"
            + " WHERE places IS NOT NULL AND public_id = ANY (?)";

    @Override
    public FactType<PlacesFact> type() {
        return FactType.PLACES;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return Keys.idsAfter(
                snapshot, "(SELECT public_id FROM riwaq_programme_item WHERE places IS NOT NULL)", after, limit);
    }

    @Override
    public Map<String, PlacesFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<String, PlacesFact> facts = new HashMap<>();
        FactRows.read(
                snapshot,
                ROWS,
                "varchar",
                ids,
                row -> facts.put(
                        row.getString("public_id"),
                        new PlacesFact(row.getString("public_id"), row.getInt("places"), row.getInt("remaining"))));
        return facts;
    }
}
