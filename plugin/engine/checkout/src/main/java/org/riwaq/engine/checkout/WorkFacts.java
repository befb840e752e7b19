package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;
import org.riwaq.contract.WorkFact;
import org.riwaq.engine.changefeed.FactSource;

/** Work that is not done yet; gone from the feed once it is. */
final class WorkFacts implements FactSource<WorkFact> {
    @Override
    public FactType<WorkFact> type() {
        return FactType.WORK;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return Sql.list(
                snapshot,
                "SELECT work_id::text FROM riwaq_work WHERE state = 'OPEN' AND work_id > ?::uuid"
                        + " ORDER BY work_id LIMIT ?",
                row -> row.getString(1),
                PublicId.isSound(after) ? after : "00000000-0000-0000-0000-000000000000",
                limit);
    }

    @Override
    public Map<String, WorkFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<String, WorkFact> facts = new HashMap<>();
        Sql.list(
                snapshot,
                "SELECT * FROM riwaq_work WHERE state = 'OPEN' AND work_id::text = ANY (?)",
                row -> facts.put(
                        row.getString("work_id"),
                        new WorkFact(
                                row.getString("work_id"),
                                row.getString("kind"),
                                row.getString("riwaq_order_id"),
                                Sql.instant(row, "due_at"))),
                snapshot.createArrayOf("text", new ArrayList<>(ids).toArray()));
        return facts;
    }
}
