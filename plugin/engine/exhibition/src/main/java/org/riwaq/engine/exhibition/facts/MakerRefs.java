package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.riwaq.contract.MakerRef;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** Makers as stands and programme name them. */
final class MakerRefs {
    private final Map<Long, MakerRef> byKey = new HashMap<>();

    private MakerRefs() {}

    static MakerRefs of(Connection snapshot, Collection<Long> makers) throws SQLException {
        MakerRefs refs = new MakerRefs();
        FactTexts texts = FactTexts.of(snapshot, "RiwaqMaker", makers);
        FactRows.read(
                snapshot,
                "SELECT maker_id, public_id, handle, name FROM riwaq_maker WHERE maker_id = ANY (?)",
                "bigint",
                makers,
                row -> refs.byKey.put(
                        row.getLong("maker_id"),
                        new MakerRef(
                                row.getString("public_id"),
                                row.getString("handle"),
                                texts.with(row.getLong("maker_id"), "name", row.getString("name")))));
        return refs;
    }

    /** Of a row with a column {@code maker_id}; null where it is empty. */
    MakerRef of(ResultSet row) throws SQLException {
        return byKey.get(row.getLong("maker_id"));
    }
}
