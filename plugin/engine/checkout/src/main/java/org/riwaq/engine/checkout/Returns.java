package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.riwaq.contract.LineQuantity;
import org.riwaq.contract.NewRefund;
import org.riwaq.contract.NewReturn;
import org.riwaq.contract.Refund;
import org.riwaq.contract.Refusal;
import org.riwaq.contract.ReturnDecision;
import org.riwaq.contract.ReturnRequest;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;

/**
 * Pieces that come back: the withdrawal of law 31-08 (seven days from arrival, no reason needed, not for what was made
 * to measure). What was received is paid back.
 */
final class Returns {
    private static final String LINE = "SELECT p.state, p.arrived_at < now() - make_interval(days => ?) AS late,"
            + " l.shown, l.quantity - coalesce((SELECT sum(quantity) FROM riwaq_return_line JOIN riwaq_return"
            + " USING (return_id) WHERE line_id = l.line_id AND riwaq_return.state <> 'REFUSED'), 0)"
            + " - coalesce((SELECT sum(f.quantity) FROM riwaq_refund_line f JOIN riwaq_refund r USING (refund_id)"
            + " WHERE f.line_id = l.line_id AND r.state <> 'REFUSED' AND NOT EXISTS (SELECT 1 FROM riwaq_return t"
            + " WHERE t.refund_id = r.refund_id)), 0) AS at_home FROM riwaq_order_line l JOIN riwaq_parcel p"
            + " USING (parcel_id) WHERE l.riwaq_order_id = ? AND l.line_id::text = ?";

    private final Refunds refunds;
    private final int days;

    Returns(Refunds refunds, int days) {
        this.refunds = refunds;
        this.days = days;
    }

    ReturnRequest ask(Connection connection, OrderRow order, NewReturn wanted) throws SQLException {
        Map<String, Integer> pieces = Refunds.pieces(wanted.lines);
        if (pieces.isEmpty()) {
            throw Body.badField("lines", "required");
        }
        String reason = wanted.reason == null ? null : Body.text("reason", wanted.reason, 1000);
        for (Map.Entry<String, Integer> line : pieces.entrySet()) {
            Optional<Refused> no = Sql.one(connection, LINE, row -> because(row, line), days, order.id, line.getKey());
            if (no == null) {
                throw Refused.because("line.unknown", 404);
            }
            if (no.isPresent()) {
                throw no.get();
            }
        }
        UUID id = UUID.randomUUID();
        Sql.update(
                connection,
                "INSERT INTO riwaq_return (return_id, riwaq_order_id, state, reason) VALUES (?, ?, 'REQUESTED', ?)",
                id,
                order.id,
                reason);
        for (Map.Entry<String, Integer> line : pieces.entrySet()) {
            Sql.update(
                    connection,
                    "INSERT INTO riwaq_return_line (return_id, line_id, quantity) VALUES (?, ?::uuid, ?)",
                    id,
                    line.getKey(),
                    line.getValue());
        }
        return view(connection, id.toString());
    }

    /** Why not, if not. */
    private static Optional<Refused> because(ResultSet row, Map.Entry<String, Integer> line) throws SQLException {
        String state = row.getString("state");
        String code = null;
        if (CartRow.json(row.getString("shown"), org.riwaq.contract.CartLine.class).madeToOrder) {
            code = "return.made-to-order";
        } else if (!state.equals("DELIVERED") && !state.equals("COLLECTED")) {
            code = "return.not-arrived";
        } else if (row.getBoolean("late")) {
            code = "return.too-late";
        } else if (row.getInt("at_home") < line.getValue()) {
            code = "return.too-many";
        }
        return Optional.ofNullable(code)
                .map(no -> new Refused(new Refusal(no, 409, line.getKey(), Collections.<String, String>emptyMap())));
    }

    ReturnRequest decide(Connection connection, OrderRow order, String id, ReturnDecision told) throws SQLException {
        String by = Body.text("by", told.by, 255);
        String state = told.state == null ? "" : told.state;
        String answer = told.answer == null && !state.equals("REFUSED") ? null : Body.text("answer", told.answer, 1000);
        ReturnRequest now = view(connection, PublicId.of(id, "return.unknown").toString());
        if (now == null || !now.order.equals(order.id.toString())) {
            throw Refused.because("return.unknown", 404);
        }
        if (now.state.equals(state)) {
            return now;
        }
        switch (state) {
            case "ACCEPTED":
            case "REFUSED":
                mayBe(now, "REQUESTED");
                answered(connection, order, id, told, answer);
                break;
            case "RECEIVED":
                mayBe(now, "ACCEPTED");
                Refund refund = refunds.ask(
                        connection,
                        order,
                        new NewRefund(
                                now.lines,
                                Collections.<String>emptyList(),
                                null,
                                told.restock,
                                "return",
                                by,
                                order.isCard() ? null : answer));
                Sql.update(
                        connection,
                        "UPDATE riwaq_return SET state = 'RECEIVED', received_at = now(), refund_id = ?::uuid"
                                + " WHERE return_id = ?::uuid",
                        refund.id,
                        id);
                break;
            default:
                throw Body.badField("state", "one-of", "known", "ACCEPTED, REFUSED, RECEIVED");
        }
        return view(connection, id);
    }

    private static void answered(Connection connection, OrderRow order, String id, ReturnDecision told, String answer)
            throws SQLException {
        Sql.update(
                connection,
                "UPDATE riwaq_return SET state = ?, answer = ?, answered_by = ?, answered_at = now()"
                        + " WHERE return_id = ?::uuid",
                told.state,
                answer,
                told.by,
                id);
        WorkDesk.add(connection, new WorkDesk.NewWork("MAIL", "RETURN_" + told.state).about(order.id, order.lang));
    }

    private static void mayBe(ReturnRequest now, String wanted) {
        if (!now.state.equals(wanted)) {
            throw new Refused(
                    new Refusal("return.wrong-state", 409, "state", Collections.singletonMap("state", now.state)));
        }
    }

    static List<ReturnRequest> views(Connection connection, String order) throws SQLException {
        return Sql.list(
                connection,
                "SELECT * FROM riwaq_return WHERE riwaq_order_id::text = ? ORDER BY requested_at, return_id",
                row -> view(connection, row),
                order);
    }

    private static ReturnRequest view(Connection connection, String id) throws SQLException {
        return Sql.one(
                connection, "SELECT * FROM riwaq_return WHERE return_id::text = ?", row -> view(connection, row), id);
    }

    private static ReturnRequest view(Connection connection, ResultSet row) throws SQLException {
        List<LineQuantity> lines = new ArrayList<>(Sql.list(
                connection,
                "SELECT line_id, quantity FROM riwaq_return_line WHERE return_id::text = ? ORDER BY line_id",
                line -> new LineQuantity(line.getString(1), line.getInt(2)),
                row.getString("return_id")));
        return new ReturnRequest(
                row.getString("return_id"),
                row.getString("riwaq_order_id"),
                row.getString("state"),
                lines,
                row.getString("reason"),
                row.getString("answer"),
                Sql.instant(row, "requested_at"),
                row.getString("refund_id"));
    }
}
