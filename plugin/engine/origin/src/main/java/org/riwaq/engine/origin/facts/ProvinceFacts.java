package org.riwaq.engine.origin.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;
import org.riwaq.contract.ProvinceFact;
import org.riwaq.engine.changefeed.FactSource;

/** Provinces and prefectures. */
final class ProvinceFacts implements FactSource<ProvinceFact> {
    private static final String ROWS = "SELECT p.*, r.code AS region FROM riwaq_province p"
            + " JOIN riwaq_region r USING (region_id) WHERE p.code = ANY (?)";

    @Override
    public FactType<ProvinceFact> type() {
        return FactType.PROVINCE;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return FactRows.idsAfter(snapshot, "riwaq_province", "code", after, limit);
    }

    @Override
    public Map<String, ProvinceFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<String, ProvinceFact> facts = new HashMap<String, ProvinceFact>();
        FactRows.read(snapshot, ROWS, "text", ids, row -> {
            facts.put(
                    row.getString("code"),
                    new ProvinceFact(
                            row.getString("code"),
                            row.getString("region"),
                            row.getString("type"),
                            FactRows.names(row),
                            FactRows.texts("fr", row.getString("seat")),
                            row.getDouble("latitude"),
                            row.getDouble("longitude"),
                            Collections.<String>emptyList()));
        });
        return facts;
    }
}
