package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.riwaq.contract.CancelOrder;
import org.riwaq.contract.CashReceived;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;

/** Orders that are paid when they arrive: their money is received, or they are cancelled. */
final class Cash {
    private final StockReservations stock;

    Cash(StockReservations stock) {
        this.stock = stock;
    }

    void received(Connection connection, OrderRow order, CashReceived told) throws SQLException {
        String by = Body.text("by", told.by, 255);
        if (!"DELIVERY".equals(told.where) && !"DESK".equals(told.where)) {
            throw Body.badField("where", "one-of", "known", "DELIVERY, DESK");
        }
        assertDue(order);
        if (told.amount != order.total) {
            throw new Refused(new Refusal(
                    "cash.other-amount", 409, "amount", Collections.singletonMap("due", Long.toString(order.total))));
        }
        Sql.update(
                connection,
                "UPDATE riwaq_order SET payment_state = 'PAID', paid_at = now(), received_by = ?, received_where = ?"
                        + " WHERE riwaq_order_id = ?",
                by,
                told.where,
                order.id);
        Sql.update(connection, "UPDATE riwaq_payment SET state = 'PAID' WHERE payment_id = ?", order.payment);
        WorkDesk.add(connection, new WorkDesk.NewWork("MAIL", "ORDER_PAID").about(order.id, order.lang));
    }

    /** Nothing was paid, nothing is sent any more: the pieces are back. */
    void cancel(Connection connection, OrderRow order, CancelOrder told) throws SQLException {
        String by = Body.text("by", told.by, 255);
        String reason = Body.text("reason", told.reason, 255);
        assertDue(order);
        Sql.update(
                connection,
                "UPDATE riwaq_order SET state = 'CANCELLED', cancelled_by = ?, cancel_reason = ?"
                        + " WHERE riwaq_order_id = ?",
                by,
                reason,
                order.id);
        Sql.update(connection, "UPDATE riwaq_payment SET state = 'RELEASED' WHERE payment_id = ?", order.payment);
        MakerLetters.tellCancelled(
                connection,
                Sql.list(
                        connection,
                        "UPDATE riwaq_parcel SET state = 'CANCELLED' WHERE riwaq_order_id = ? RETURNING parcel_id",
                        row -> (UUID) row.getObject(1),
                        order.id));
        for (String[] line : Sql.list(
                connection,
                "SELECT s.line_id, s.quantity - s.returned FROM riwaq_sold s JOIN riwaq_order_line USING (line_id)"
                        + " WHERE riwaq_order_id = ? AND s.quantity > s.returned ORDER BY sku_id",
                row -> new String[] {row.getString(1), row.getString(2)},
                order.id)) {
            stock.restock(connection, line[0], Integer.parseInt(line[1]));
        }
        Sql.update(connection, "UPDATE blc_order SET order_status = 'CANCELLED' WHERE order_id = ?", order.stockOrder);
        WorkDesk.add(connection, new WorkDesk.NewWork("MAIL", "ORDER_CANCELLED").about(order.id, order.lang));
    }

    private static void assertDue(OrderRow order) {
        if ("CANCELLED".equals(order.state)) {
            throw Refused.because("order.cancelled", 409);
        }
        if (!order.isDue()) {
            throw Refused.because("order.paid", 409);
        }
    }

    /** Orders that wait unpaid for so many days and that nobody has under way. */
    static List<UUID> uncollected(Connection connection, int days) throws SQLException {
        return Sql.list(
                connection,
                "SELECT riwaq_order_id FROM riwaq_order o WHERE payment_state = 'DUE' AND state = 'PLACED'"
                        + " AND placed_at < now() - make_interval(days => ?) AND NOT EXISTS (SELECT 1 FROM"
                        + " riwaq_parcel p WHERE p.riwaq_order_id = o.riwaq_order_id AND (p.state IN ('SHIPPED',"
                        + " 'DELIVERED', 'COLLECTED') OR p.ready_at > now() - make_interval(days => ?)))"
                        + " ORDER BY placed_at LIMIT 100",
                row -> (UUID) row.getObject(1),
                days,
                days);
    }
}
