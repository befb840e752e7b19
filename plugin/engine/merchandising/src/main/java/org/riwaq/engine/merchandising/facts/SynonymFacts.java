package org.riwaq.engine.merchandising.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;
import org.riwaq.contract.SynonymFact;
import org.riwaq.engine.changefeed.FactSource;
import org.riwaq.engine.origin.facts.FactRows;

/** Synonyms. */
final class SynonymFacts implements FactSource<SynonymFact> {
    private static final String ROWS = "SELECT * FROM riwaq_synonym WHERE public_id = ANY (?)";

    @Override
    public FactType<SynonymFact> type() {
        return FactType.SYNONYM;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return FactRows.idsAfter(snapshot, "riwaq_synonym", "public_id", after, limit);
    }

    @Override
    public Map<String, SynonymFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<String, SynonymFact> facts = new HashMap<>();
        FactRows.read(snapshot, ROWS, "varchar", ids, row -> {
            List<String> alternatives = new ArrayList<>();
            for (String term : FactRows.several(row.getString("alternatives"))) {
                alternatives.add(term.trim());
            }
            String id = row.getString("public_id");
            facts.put(
                    id,
                    new SynonymFact(
                            id,
                            row.getString("word").trim(),
                            alternatives,
                            row.getInt("weight"),
                            Moments.of(row, "active_from"),
                            Moments.of(row, "active_until")));
        });
        return facts;
    }
}
