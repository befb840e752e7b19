package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.riwaq.contract.Refund;
import org.riwaq.contract.RefundLine;

/** Reads refunds from their rows. */
final class RefundRows implements RefundedOrders {
    private static final String PARTS = "SELECT f.*, l.maker, l.parcel_id FROM riwaq_refund_line f"
            + " JOIN riwaq_order_line l USING (line_id) WHERE f.refund_id::text = ? ORDER BY l.position";

    @Override
    public List<Back> of(Connection connection, String order) throws SQLException {
        return backs(connection, "riwaq_order_id::text = ?", order);
    }

    @Override
    public Back one(Connection connection, String refund) throws SQLException {
        List<Back> found = backs(connection, "refund_id::text = ?", refund);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Back> backs(Connection connection, String which, String id) throws SQLException {
        return Sql.list(
                connection,
                "SELECT * FROM riwaq_refund WHERE state = 'DONE' AND " + which + " ORDER BY done_at, refund_id",
                row -> new Back(
                        row.getString("refund_id"),
                        row.getString("riwaq_order_id"),
                        row.getString("kind"),
                        row.getString("way"),
                        Sql.instant(row, "done_at"),
                        row.getLong("amount"),
                        row.getBoolean("restocked"),
                        row.getInt("came_back"),
                        Sql.list(connection, PARTS, RefundRows::part, row.getString("refund_id"))),
                id);
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getString("line_id"),
                row.getString("maker"),
                row.getString("parcel_id"),
                row.getInt("quantity"),
                row.getLong("amount"),
                row.getLong("delivery"));
    }

    /** All refunds of an order for people, whatever their state. */
    static List<Refund> views(Connection connection, String order) throws SQLException {
        return Sql.list(
                connection,
                "SELECT * FROM riwaq_refund WHERE riwaq_order_id::text = ? ORDER BY asked_at, refund_id",
                row -> view(connection, row),
                order);
    }

    /** One of them, or null. */
    static Refund view(Connection connection, String refund) throws SQLException {
        return Sql.one(
                connection,
                "SELECT * FROM riwaq_refund WHERE refund_id::text = ?",
                row -> view(connection, row),
                refund);
    }

    private static Refund view(Connection connection, ResultSet row) throws SQLException {
        List<RefundLine> lines = new ArrayList<>();
        for (Part part : Sql.list(connection, PARTS, RefundRows::part, row.getString("refund_id"))) {
            lines.add(new RefundLine(part.line, part.quantity, part.amount, part.delivery));
        }
        return new Refund(
                row.getString("refund_id"),
                row.getString("kind"),
                row.getString("state"),
                row.getString("way"),
                row.getLong("amount"),
                CartViews.CURRENCY,
                row.getBoolean("restocked"),
                row.getString("reason"),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "done_at"),
                row.getString("refusal"),
                lines);
    }
}
