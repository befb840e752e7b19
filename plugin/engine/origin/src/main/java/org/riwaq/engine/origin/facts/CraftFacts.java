package org.riwaq.engine.origin.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.CraftFact;
import org.riwaq.contract.FactType;
import org.riwaq.engine.changefeed.FactSource;

/** Crafts with the names of their families. */
final class CraftFacts implements FactSource<CraftFact> {
    private static final String ROWS = "SELECT c.*, f.code AS family, f.name AS family_name, f.name_ar AS family_ar,"
            + " f.name_en AS family_en, f.name_es AS family_es FROM riwaq_craft c"
            + " JOIN riwaq_craft_family f USING (craft_family_id) WHERE c.code = ANY (?)";

    @Override
    public FactType<CraftFact> type() {
        return FactType.CRAFT;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return FactRows.idsAfter(snapshot, "riwaq_craft", "code", after, limit);
    }

    @Override
    public Map<String, CraftFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<String, CraftFact> facts = new HashMap<String, CraftFact>();
        FactRows.read(snapshot, ROWS, "text", ids, row -> {
            facts.put(
                    row.getString("code"),
                    new CraftFact(
                            row.getString("code"),
                            row.getString("family"),
                            FactRows.texts(
                                    "fr", row.getString("family_name"),
                                    "ar", row.getString("family_ar"),
                                    "en", row.getString("family_en"),
                                    "es", row.getString("family_es")),
                            FactRows.names(row),
                            FactRows.several(row.getString("variants")),
                            FactRows.several(row.getString("materials")),
                            FactRows.several(row.getString("regions")),
                            FactRows.several(row.getString("places"))));
        });
        return facts;
    }
}
