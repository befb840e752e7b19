package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.riwaq.contract.Refund;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;

/**
 * Refunds whose money did not go, or went and came back days later. Such a refund counts no more, and its money is owed to
 * the shopper until it is asked for again, given by hand, or something else is paid back.
 */
final class RefusedRefunds {
    private final Refunds refunds;

    RefusedRefunds(Refunds refunds) {
        this.refunds = refunds;
    }

    /** Its money cannot go, and why. */
    void refused(Connection connection, UUID refund, String reason) throws SQLException {
        String order = Sql.one(
                connection,
                "UPDATE riwaq_refund SET state = 'REFUSED', refusal = ? WHERE refund_id = ? AND state = 'WANTED'"
                        + " RETURNING riwaq_order_id",
                row -> row.getString(1),
                said(reason),
                refund);
        if (order != null) {
            standsAgain(connection, OrderRow.lock(connection, order, null));
        }
    }

    /** Its money went, and the shopper's bank sent it back. */
    void cameBack(Connection connection, UUID refund, String reason) throws SQLException {
        String order = Sql.one(
                connection,
                "SELECT riwaq_order_id FROM riwaq_refund WHERE refund_id = ?",
                row -> row.getString(1),
                refund);
        OrderRow row = OrderRow.lock(connection, order, null);
        int told = Sql.update(
                connection,
                "UPDATE riwaq_refund SET state = 'REFUSED', refusal = ?, done_at = NULL, came_back = came_back + 1"
                        + " WHERE refund_id = ? AND state = 'DONE'",
                said(reason),
                refund);
        if (told == 0) {
            return;
        }
        Refunds.reckon(connection, row);
        standsAgain(connection, row);
        WorkDesk.add(
                connection,
                new WorkDesk.NewWork("MAIL", "REFUND_CAME_BACK")
                        .about(row.id, row.lang)
                        .refund(refund));
    }

    private static String said(String reason) {
        return reason == null || reason.isEmpty() ? "unknown" : reason;
    }

    /** An order of which nothing is left is cancelled; one whose money is still here is not. */
    private void standsAgain(Connection connection, OrderRow order) throws SQLException {
        int again = Sql.update(
                connection,
                "UPDATE riwaq_order SET state = 'PLACED' WHERE riwaq_order_id = ? AND state = 'CANCELLED'"
                        + " AND payment_state <> 'DUE' AND total > (SELECT coalesce(sum(amount), 0) FROM riwaq_refund r"
                        + " WHERE r.riwaq_order_id = ? AND r.state <> 'REFUSED')",
                order.id,
                order.id);
        if (again > 0) {
            Sql.update(
                    connection,
                    "UPDATE blc_order SET order_status = 'SUBMITTED' WHERE order_id = ? AND order_status = 'CANCELLED'",
                    order.stockOrder);
        }
        refunds.lostMeanwhile(connection, order);
    }

    /** It is tried once more. */
    Refund again(Connection connection, OrderRow order, String id) throws SQLException {
        wanted(connection, order, id);
        Refunds.send(connection, order, UUID.fromString(id));
        return RefundRows.view(connection, id);
    }

    /** It was given by hand, and how: a card that is closed takes nothing any more. */
    void byHand(Connection connection, OrderRow order, String id, String note) throws SQLException {
        Body.text("note", note, 255);
        wanted(connection, order, id);
        Sql.update(connection, "UPDATE riwaq_refund SET way = 'CASH', note = ? WHERE refund_id = ?::uuid", note, id);
        refunds.done(connection, UUID.fromString(id), note);
    }

    private void wanted(Connection connection, OrderRow order, String id) throws SQLException {
        Refund refused =
                RefundRows.view(connection, PublicId.of(id, "refund.unknown").toString());
        if (refused == null
                || RefundRows.views(connection, order.id.toString()).stream().noneMatch(r -> r.id.equals(id))) {
            throw Refused.because("refund.unknown", 404);
        }
        if (!"REFUSED".equals(refused.state)) {
            throw Refused.because("refund.not-refused", 409);
        }
        requireLeft(connection, order, refused);
        Sql.update(
                connection, "UPDATE riwaq_refund SET state = 'WANTED', refusal = NULL WHERE refund_id = ?::uuid", id);
        Parcels.cancelEmpty(connection, order.id);
    }

    private void requireLeft(Connection connection, OrderRow order, Refund refused) throws SQLException {
        Map<String, RefundShares.Paid> left = new HashMap<>();
        refunds.left(connection, order).forEach(line -> left.put(line.line, line));
        refused.lines.forEach(part -> {
            RefundShares.Paid line = left.get(part.line);
            // Something else was paid back meanwhile.
            if (part.amount > line.left()
                    || part.delivery > line.deliveryLeft()
                    || part.quantity > line.quantity - line.backQuantity) {
                throw Refused.because("refund.too-much", 409);
            }
        });
    }
}
