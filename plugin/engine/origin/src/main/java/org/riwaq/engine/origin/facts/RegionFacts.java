package org.riwaq.engine.origin.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;
import org.riwaq.contract.RegionFact;
import org.riwaq.engine.changefeed.FactSource;

/** Regions. */
final class RegionFacts implements FactSource<RegionFact> {
    private static final String ROWS = "SELECT * FROM riwaq_region WHERE code = ANY (?)";

    @Override
    public FactType<RegionFact> type() {
        return FactType.REGION;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return FactRows.idsAfter(snapshot, "riwaq_region", "code", after, limit);
    }

    @Override
    public Map<String, RegionFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<String, RegionFact> facts = new HashMap<String, RegionFact>();
        FactRows.read(snapshot, ROWS, "text", ids, row -> {
            Map<String, String> name = FactRows.names(row);
            name.putAll(FactRows.texts("zgh", row.getString("name_zgh")));
            facts.put(
                    row.getString("code"),
                    new RegionFact(
                            row.getString("code"),
                            name,
                            FactRows.texts("fr", row.getString("capital"), "ar", row.getString("capital_ar")),
                            row.getDouble("latitude"),
                            row.getDouble("longitude"),
                            FactRows.several(row.getString("aliases"))));
        });
        return facts;
    }
}
