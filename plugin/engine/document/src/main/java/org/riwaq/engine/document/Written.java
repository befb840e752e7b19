package org.riwaq.engine.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.riwaq.contract.OrderDocument;
import org.riwaq.engine.commandapi.EngineJson;

/** A document's row. */
final class Written {
    private static final ObjectMapper JSON = EngineJson.mapper();

    final OrderDocument content;
    /** The refund of a credit note, or null. */
    final String refund;

    private Written(ResultSet row) throws SQLException {
        refund = row.getString("refund_id");
        try {
            ObjectNode said = (ObjectNode) JSON.readTree(row.getString("content"));
            said.put("number", row.getString("number"));
            said.put("issuedAt", row.getTimestamp("issued_at").toInstant().toString());
            content = JSON.treeToValue(said, OrderDocument.class);
        } catch (IOException ours) {
            throw new IllegalStateException("A stored document cannot be read: " + row.getString("document_id"), ours);
        }
    }

    /** All of an order, in the order in which they were made. */
    static List<Written> of(Connection connection, String order) {
        return Rows.of(connection)
                .query(
                        "SELECT * FROM riwaq_document WHERE riwaq_order_id = ?::uuid ORDER BY issued_at, number",
                        (row, number) -> new Written(row),
                        order);
    }

    /** Writes one; the answer has the number that the database gave. */
    static Written write(Connection connection, Draft draft, OrderDocument content, String order, String zone) {
        String said;
        try {
            said = JSON.writeValueAsString(content);
        } catch (IOException ours) {
            throw new IllegalStateException(ours);
        }
        return Rows.of(connection)
                .queryForObject(
                        "INSERT INTO riwaq_document (document_id, kind, issuer, zone, riwaq_order_id, refund_id, total,"
                                + " vat, content) VALUES (?, ?, ?, ?, ?::uuid, ?::uuid, ?, ?, ?) RETURNING *",
                        (row, number) -> new Written(row),
                        UUID.fromString(content.id),
                        draft.kind,
                        draft.issuer.id,
                        zone,
                        order,
                        draft.refund,
                        content.total,
                        content.vatTotal,
                        said);
    }
}
