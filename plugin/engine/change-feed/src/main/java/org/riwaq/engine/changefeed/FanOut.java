package org.riwaq.engine.changefeed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.riwaq.contract.FactType;

/**
 * Says whose facts repeat a thing, e.g. those of a category's products. The reader asks when it comes to the row of the
 * thing, page by page: so one row is written however many they are, and one that joins at the same time in another
 * transaction is not missed (decision 0201). Several may have the same topic. Each is a bean of the root context.
 */
public final class FanOut {
    final String topic;
    final FactType<?> type;
    private final String page;

    /**
     * @param topic as in the {@code riwaq_watch} call, e.g. {@code category}; never the name of a fact type
     * @param type whose facts repeat the thing
     * @param members SQL for one text column of public ids, with one {@code ?} for the key, which is text: {@code SELECT
     *     p.riwaq_public_id::text FROM … WHERE x.category_id = ?::bigint}
     */
    public FanOut(String topic, FactType<?> type, String members) {
        if (FactType.named(topic) != null) {
            throw new IllegalArgumentException("A topic of its own is needed, not that of a fact type: " + topic);
        }
        this.topic = topic;
        this.type = type;
        this.page = "SELECT DISTINCT m.id COLLATE \"C\" FROM (" + members
                + ") m(id) WHERE m.id COLLATE \"C\" > ? ORDER BY 1 LIMIT ?";
    }

    List<String> membersAfter(Connection snapshot, String key, String after, int limit) throws SQLException {
        try (PreparedStatement query = snapshot.prepareStatement(page)) {
            query.setString(1, key);
            query.setString(2, after);
            query.setInt(3, limit);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }
}
