package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riwaq.contract.DisputeReport;
import org.riwaq.contract.LineQuantity;
import org.riwaq.contract.NewRefund;
import org.riwaq.contract.Refund;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;

/** Money of orders that goes back, under the lock of the order's cart: never more than was paid, by line as a whole. */
final class Refunds {
    private final PaidOrders paid;
    private final StockReservations stock;
    private final RefusedRefunds refused = new RefusedRefunds(this);

    Refunds(PaidOrders paid, StockReservations stock) {
        this.paid = paid;
        this.stock = stock;
    }

    /** Those whose money did not go. */
    RefusedRefunds refused() {
        return refused;
    }

    Refund ask(Connection connection, OrderRow order, NewRefund wanted) throws SQLException {
        String reason = Body.text("reason", wanted.reason, 255);
        String by = Body.text("by", wanted.by, 255);
        String note = order.isCard() ? null : Body.text("note", wanted.note, 255);
        if (wanted.goodwill != null && wanted.goodwill <= 0) {
            throw Body.badField("goodwill", "range", "min", "1");
        }
        assertPaid(order);
        Map<String, Integer> pieces = pieces(wanted.lines);
        List<RefundShares.Part> parts = RefundShares.of(
                left(connection, order), pieces, wanted.deliveries, wanted.goodwill == null ? 0 : wanted.goodwill);
        UUID refund =
                write(connection, order, parts, new Said("REFUND", order.isCard() ? "CARD" : "CASH", reason, by, note));
        if (wanted.restock && !pieces.isEmpty()) {
            for (Map.Entry<String, Integer> line : pieces.entrySet()) {
                stock.restock(connection, line.getKey(), line.getValue());
            }
            Sql.update(connection, "UPDATE riwaq_refund SET restocked = true WHERE refund_id = ?", refund);
        }
        Parcels.cancelEmpty(connection, order.id);
        if (order.isCard()) {
            send(connection, order, refund);
        } else {
            done(connection, refund, note);
        }
        return RefundRows.view(connection, refund.toString());
    }

    /** What is to be told of it. */
    private static final class Said {
        final String kind;
        final String way;
        final String reason;
        final String by;
        final String note;

        Said(String kind, String way, String reason, String by, String note) {
            this.kind = kind;
            this.way = way;
            this.reason = reason;
            this.by = by;
            this.note = note;
        }
    }

    private static void assertPaid(OrderRow order) {
        if (order.isDue()) {
            throw Refused.because("order.not-paid", 409);
        }
        if ("REFUNDED".equals(order.paymentState)) {
            throw Refused.because("order.refunded", 409);
        }
    }

    static Map<String, Integer> pieces(List<LineQuantity> lines) {
        Map<String, Integer> pieces = new LinkedHashMap<>();
        for (LineQuantity line : lines) {
            Body.number("quantity", line.quantity, 1, 100_000);
            if (pieces.put(Body.text("line", line.line, 36), line.quantity) != null) {
                throw Body.badField("lines", "once");
            }
        }
        return pieces;
    }

    List<RefundShares.Paid> left(Connection connection, OrderRow order) throws SQLException {
        Map<String, RefundShares.Paid> lines = new LinkedHashMap<>();
        for (PaidOrders.Line line : paid.lines(connection, order.id.toString())) {
            lines.put(line.id, new RefundShares.Paid(line.id, line.parcel, line.quantity, line.net, line.delivery));
        }
        Sql.list(
                connection,
                "SELECT f.line_id, f.quantity, f.amount, f.delivery FROM riwaq_refund_line f"
                        + " JOIN riwaq_refund r USING (refund_id) WHERE r.riwaq_order_id = ? AND r.state <> 'REFUSED'",
                row -> {
                    RefundShares.Paid line = lines.get(row.getString(1));
                    line.backQuantity += row.getInt(2);
                    line.backAmount += row.getLong(3);
                    line.backDelivery += row.getLong(4);
                    return null;
                },
                order.id);
        return new ArrayList<>(lines.values());
    }

    private static UUID write(Connection connection, OrderRow order, List<RefundShares.Part> parts, Said said)
            throws SQLException {
        long amount = 0;
        for (RefundShares.Part part : parts) {
            amount += part.amount + part.delivery;
        }
        if (amount == 0) {
            throw Refused.because("refund.nothing", 409);
        }
        UUID refund = UUID.randomUUID();
        Sql.update(
                connection,
                "INSERT INTO riwaq_refund (refund_id, riwaq_order_id, kind, state, way, amount, restocked, reason,"
                        + " asked_by, note) VALUES (?, ?, ?, 'WANTED', ?, ?, false, ?, ?, ?)",
                refund,
                order.id,
                said.kind,
                said.way,
                amount,
                said.reason,
                said.by,
                said.note);
        for (RefundShares.Part part : parts) {
            Sql.update(
                    connection,
                    "INSERT INTO riwaq_refund_line (refund_id, line_id, quantity, amount, delivery)"
                            + " VALUES (?, ?::uuid, ?, ?, ?)",
                    refund,
                    part.line,
                    part.quantity,
                    part.amount,
                    part.delivery);
        }
        return refund;
    }

    static void send(Connection connection, OrderRow order, UUID refund) throws SQLException {
        Refund wanted = RefundRows.view(connection, refund.toString());
        WorkDesk.add(
                connection,
                new WorkDesk.NewWork("REFUND", "order-refund")
                        .of(order.payment, wanted.amount, order.lang)
                        .about(order.id, order.lang)
                        .refund(refund));
    }

    /** Its money went. */
    void done(Connection connection, UUID refund, String reference) throws SQLException {
        String id = Sql.one(
                connection,
                "SELECT riwaq_order_id FROM riwaq_refund WHERE refund_id = ?",
                row -> row.getString(1),
                refund);
        OrderRow order = OrderRow.lock(connection, id, null);
        int told = Sql.update(
                connection,
                "UPDATE riwaq_refund SET state = 'DONE', done_at = now(), reference = ?, refusal = NULL"
                        + " WHERE refund_id = ? AND state = 'WANTED'",
                reference,
                refund);
        if (told == 0) {
            return;
        }
        reckon(connection, order);
        WorkDesk.add(
                connection,
                new WorkDesk.NewWork("MAIL", "ORDER_REFUNDED")
                        .about(order.id, order.lang)
                        .refund(refund));
    }

    /** What an order's payment is, from what of it went back. */
    static void reckon(Connection connection, OrderRow order) throws SQLException {
        String state = Sql.one(
                connection,
                "SELECT CASE coalesce(sum(amount), 0) WHEN ? THEN 'REFUNDED' WHEN 0 THEN 'PAID' ELSE 'PARTLY_REFUNDED'"
                        + " END FROM riwaq_refund WHERE riwaq_order_id = ? AND state = 'DONE'",
                row -> row.getString(1),
                order.total,
                order.id);
        Sql.update(connection, "UPDATE riwaq_order SET payment_state = ? WHERE riwaq_order_id = ?", state, order.id);
        Sql.update(
                connection,
                "UPDATE riwaq_payment SET state = ? WHERE payment_id = ? AND state IN ('PAID', 'REFUNDED')",
                "REFUNDED".equals(state) ? "REFUNDED" : "PAID",
                order.payment);
    }

    /** A bank that took everything took what was kept for this refund too. */
    void lostMeanwhile(Connection connection, OrderRow order) throws SQLException {
        Object[] lost = Sql.one(
                connection,
                "SELECT max(dispute), sum(amount) - (SELECT coalesce(sum(r.amount), 0) FROM riwaq_refund r"
                        + " WHERE r.riwaq_order_id = ? AND r.kind = 'DISPUTE' AND r.state = 'DONE')"
                        + " FROM riwaq_dispute WHERE payment_id = ? AND state = 'LOST'",
                row -> new Object[] {row.getString(1), row.getLong(2)},
                order.id,
                order.payment);
        if (lost[0] != null && (long) lost[1] > 0) {
            lost(connection, order, (String) lost[0], (long) lost[1]);
        }
    }

    /** A dispute's news; what was lost is money that went back, as far as it had not gone already. */
    void dispute(Connection connection, String payment, DisputeReport told) throws SQLException {
        String name = Body.text("dispute", told.dispute, 255);
        String state = told.state == null ? "" : told.state;
        if (!state.equals("OPEN") && !state.equals("WON") && !state.equals("LOST")) {
            throw Body.badField("state", "one-of", "known", "OPEN, WON, LOST");
        }
        if (told.amount <= 0) {
            throw Body.badField("amount", "range", "min", "1");
        }
        PaymentRow row = Payments.locked(connection, payment);
        Sql.update(
                connection,
                "INSERT INTO riwaq_dispute (dispute, payment_id, amount, state, reason) VALUES (?, ?, ?, 'OPEN', ?)"
                        + " ON CONFLICT DO NOTHING",
                name,
                row.id,
                told.amount,
                told.reason);
        boolean over = !state.equals("OPEN")
                && Sql.update(
                                connection,
                                "UPDATE riwaq_dispute SET state = ?, closed_at = now() WHERE dispute = ?"
                                        + " AND payment_id = ? AND state = 'OPEN'",
                                state,
                                name,
                                row.id)
                        > 0;
        if (over && state.equals("LOST") && row.order != null) {
            lost(connection, OrderRow.lock(connection, row.order.toString(), null), name, told.amount);
        }
    }

    private void lost(Connection connection, OrderRow order, String dispute, long amount) throws SQLException {
        List<RefundShares.Paid> lines = left(connection, order);
        long most = 0;
        for (RefundShares.Paid line : lines) {
            most += line.left() + line.deliveryLeft();
        }
        if (most == 0) {
            return;
        }
        List<RefundShares.Part> parts =
                RefundShares.of(lines, new HashMap<String, Integer>(), new ArrayList<String>(), Math.min(most, amount));
        UUID refund = write(connection, order, parts, new Said("DISPUTE", "CARD", "dispute", "bank", null));
        Sql.update(
                connection,
                "UPDATE riwaq_dispute SET refund_id = coalesce(refund_id, ?) WHERE dispute = ?",
                refund,
                dispute);
        done(connection, refund, dispute);
    }
}
