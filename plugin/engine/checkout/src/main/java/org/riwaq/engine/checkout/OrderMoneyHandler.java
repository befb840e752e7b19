package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.riwaq.contract.CancelOrder;
import org.riwaq.contract.CashReceived;
import org.riwaq.contract.LineQuantity;
import org.riwaq.contract.NewRefund;
import org.riwaq.contract.OrderLine;
import org.riwaq.contract.OrderParcel;
import org.riwaq.contract.PlacedOrder;
import org.riwaq.contract.Refund;
import org.riwaq.contract.RefundLine;
import org.riwaq.engine.checkout.domain.OrderMoney;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.origin.rules.RefusalTexts;
import org.riwaq.engine.origin.rules.Verifier;

/** What is done about an order's money from the admin, by whoever is logged in. */
final class OrderMoneyHandler extends ScreenHandler {
    private final Cash cash;
    private final Refunds refunds;

    OrderMoneyHandler(Cash cash, Refunds refunds, RefusalTexts texts) {
        super(OrderMoney.class, texts);
        this.cash = cash;
        this.refunds = refunds;
    }

    @Override
    protected String field() {
        return "action";
    }

    @Override
    protected void command(Connection connection, long key, Entity form) throws SQLException {
        String number =
                Sql.one(connection, "SELECT number FROM riwaq_order WHERE order_id = ?", row -> row.getString(1), key);
        OrderRow order = OrderRow.lock(connection, number, null);
        String by = Verifier.name();
        String reason = typed(form, "reason");
        String action = typed(form, "action");
        switch (action == null ? "" : action) {
            case "CASH_AT_DELIVERY":
            case "CASH_AT_DESK":
                Long amount = minor(form, "amount");
                if (amount == null) {
                    throw Body.badField("amount", "required");
                }
                cash.received(
                        connection,
                        order,
                        new CashReceived(amount, action.equals("CASH_AT_DESK") ? "DESK" : "DELIVERY", by));
                break;
            case "CANCEL":
                cash.cancel(connection, order, new CancelOrder(by, reason));
                break;
            case "REFUND_AND_RESTOCK":
            case "REFUND_ALL":
                refunds.ask(connection, order, all(connection, form, number, action.equals("REFUND_AND_RESTOCK")));
                break;
            case "REFUND_AMOUNT":
                refundAmount(connection, order, form);
                break;
            case "ASK_AGAIN":
                again(connection, order);
                break;
            case "BY_HAND":
                byHand(connection, order, typed(form, "note"));
                break;
            default:
                throw Body.badField("action", "required");
        }
    }

    /** The pieces, the delivery and whatever else is left. */
    private static NewRefund all(Connection connection, Entity form, String number, boolean restock)
            throws SQLException {
        PlacedOrder order = OrderReader.read(connection, number);
        List<LineQuantity> lines = new ArrayList<>();
        for (OrderLine line : order.lines) {
            int left = line.quantity;
            for (Refund refund : order.refunds) {
                for (RefundLine part : refund.lines) {
                    left -= part.line.equals(line.id) && !refund.state.equals("REFUSED") ? part.quantity : 0;
                }
            }
            if (left > 0) {
                lines.add(new LineQuantity(line.id, left));
            }
        }
        List<String> deliveries = new ArrayList<>();
        for (OrderParcel parcel : order.parcels) {
            deliveries.add(parcel.id);
        }
        return new NewRefund(
                lines, deliveries, null, restock, typed(form, "reason"), Verifier.name(), typed(form, "note"));
    }

    /** A second click finds that so much went back a moment ago, and is no second refund. */
    private void refundAmount(Connection connection, OrderRow order, Entity form) throws SQLException {
        Long amount = minor(form, "amount");
        if (amount == null) {
            throw Body.badField("amount", "required");
        }
        String reason = typed(form, "reason");
        Integer just = Sql.one(
                connection,
                "SELECT count(*) FROM riwaq_refund WHERE riwaq_order_id = ? AND amount = ? AND asked_by = ?"
                        + " AND reason = ? AND asked_at > now() - interval '1 minute'",
                row -> row.getInt(1),
                order.id,
                amount,
                Verifier.name(),
                reason == null ? "" : reason);
        if (just == 0) {
            refunds.ask(
                    connection,
                    order,
                    new NewRefund(
                            Collections.<LineQuantity>emptyList(),
                            Collections.<String>emptyList(),
                            amount,
                            false,
                            reason,
                            Verifier.name(),
                            typed(form, "note")));
        }
    }

    private void again(Connection connection, OrderRow order) throws SQLException {
        for (String refused : refused(connection, order)) {
            refunds.refused().again(connection, order, refused);
        }
    }

    private void byHand(Connection connection, OrderRow order, String note) throws SQLException {
        for (String refused : refused(connection, order)) {
            refunds.refused().byHand(connection, order, refused, note);
        }
    }

    private static List<String> refused(Connection connection, OrderRow order) throws SQLException {
        List<String> refused = new ArrayList<>();
        for (Refund refund : RefundRows.views(connection, order.id.toString())) {
            if (refund.state.equals("REFUSED")) {
                refused.add(refund.id);
            }
        }
        if (refused.isEmpty()) {
            throw Refused.because("refund.not-refused", 409);
        }
        return refused;
    }
}
