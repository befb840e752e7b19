package org.riwaq.engine.changefeed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.riwaq.contract.FactType;

/** Reads one lane of the outbox from a position on, in one snapshot, and keeps the position. */
final class Lane {
    private static final String ROWS = "SELECT txid::text, topic, key FROM riwaq_change WHERE lane = ?"
            + " AND (txid, topic, key) > (?::text::xid8, ?, ?) AND txid < ?::text::xid8 ORDER BY txid, topic, key LIMIT ?";

    private final Snapshot snapshot;
    private final int number;
    private final FanOuts fanOuts;
    private Position position;

    Lane(Snapshot snapshot, int number, FanOuts fanOuts, Position position) {
        this.snapshot = snapshot;
        this.number = number;
        this.fanOuts = fanOuts;
        this.position = position;
    }

    Position position() {
        return position;
    }

    /** Adds things until there are {@code full}, or nothing more to read whose elders are all over. */
    void fill(Things things, int full) throws SQLException {
        while (things.size() < full) {
            if (position.isInsideARow()) {
                expand(new Position.Row(position.txid, position.topic, position.key), things, full);
                continue;
            }
            int asked = full - things.size();
            List<Position.Row> rows = rowsAfter(asked);
            for (Position.Row row : rows) {
                take(row, things, full);
                if (things.size() >= full || position.isInsideARow()) {
                    break;
                }
            }
            if (rows.isEmpty()) {
                // Nothing older is left, and nothing older can come: an idle reader's cursor does not age.
                position = Position.before(Math.max(snapshot.xmin, position.txid));
                return;
            }
        }
    }

    private void take(Position.Row row, Things things, int full) throws SQLException {
        FactType<?> type = FactType.named(row.topic);
        if (type != null) {
            things.add(type, row.key);
            position = Position.after(row);
        } else {
            position = Position.after(row);
            expand(row, things, full);
        }
    }

    private void expand(Position.Row row, Things things, int full) throws SQLException {
        for (FanOut fanOut : fanOuts.of(row.topic)) {
            String after = "";
            if (position.isInsideARow()) {
                int order = fanOut.type.name.compareTo(position.memberType);
                if (order < 0) {
                    continue;
                }
                after = order == 0 ? position.memberId : "";
            }
            int room = full - things.size();
            List<String> members = room == 0
                    ? new ArrayList<String>()
                    : fanOut.membersAfter(snapshot.connection, row.key, after, room);
            for (String member : members) {
                things.add(fanOut.type, member);
                after = member;
            }
            if (members.size() == room) {
                position = Position.inside(row, fanOut.type.name, after);
                return;
            }
        }
        position = Position.after(row);
    }

    private List<Position.Row> rowsAfter(int limit) throws SQLException {
        Connection connection = snapshot.connection;
        try (PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setInt(1, number);
            query.setString(2, Long.toString(position.txid));
            query.setString(3, position.topic);
            query.setString(4, position.key);
            query.setString(5, Long.toString(snapshot.xmin));
            query.setInt(6, limit);
            List<Position.Row> rows = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(new Position.Row(
                            Long.parseLong(found.getString(1)), found.getString(2), found.getString(3)));
                }
            }
            return rows;
        }
    }
}
