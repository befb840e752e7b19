package org.riwaq.engine.origin.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;
import org.riwaq.contract.TermFact;
import org.riwaq.engine.changefeed.FactSource;

/** Materials and colours. */
final class TermFacts implements FactSource<TermFact> {
    private static final String TERMS = "(SELECT 'material/' || code AS id, 'material' AS list, name, name_ar, name_en,"
            + " name_es, variants, NULL AS swatch FROM riwaq_material UNION ALL SELECT 'colour/' || code, 'colour',"
            + " name, name_ar, name_en, name_es, variants, swatch FROM riwaq_colour)";

    private static final String ROWS = "SELECT * FROM " + TERMS + " t WHERE id = ANY (?)";

    @Override
    public FactType<TermFact> type() {
        return FactType.TERM;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return FactRows.idsAfter(snapshot, TERMS, "id", after, limit);
    }

    @Override
    public Map<String, TermFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<String, TermFact> facts = new HashMap<String, TermFact>();
        FactRows.read(snapshot, ROWS, "text", ids, row -> {
            facts.put(
                    row.getString("id"),
                    new TermFact(
                            row.getString("id"),
                            row.getString("list"),
                            FactRows.names(row),
                            FactRows.several(row.getString("variants")),
                            row.getString("swatch")));
        });
        return facts;
    }
}
