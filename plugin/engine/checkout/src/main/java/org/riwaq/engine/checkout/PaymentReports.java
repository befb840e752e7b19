package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.riwaq.contract.PaymentOutcome;
import org.riwaq.contract.PaymentReport;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.commandapi.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What became of payments outside. Reports come twice, late and in any order: what the payment is decides, never the
 * order of arrival, and money that cannot become an order is work to be refunded.
 */
final class PaymentReports {
    private static final Logger LOG = LoggerFactory.getLogger(PaymentReports.class);

    private final Transactions transactions;
    private final Payments payments;
    private final StockReservations reservations;
    private final Orders orders;
    private final int processingHours;

    PaymentReports(
            Transactions transactions,
            Payments payments,
            StockReservations reservations,
            Orders orders,
            int processingHours) {
        this.transactions = transactions;
        this.payments = payments;
        this.reservations = reservations;
        this.orders = orders;
        this.processingHours = processingHours;
    }

    PaymentOutcome report(String id, PaymentReport report) {
        Body.text("event", report.event, 255);
        Body.text("intent", report.intent, 255);
        if (!Arrays.asList("SUCCEEDED", "FAILED", "PROCESSING", "DECLINED", "CANCELLED")
                .contains(report.state)) {
            throw Body.badField("state", "one-of");
        }
        try {
            return transactions.run(connection -> told(connection, id, report));
        } catch (NoOrder no) {
            LOG.warn("Payment {} becomes no order ({}) and is to be refunded", id, no.reason, no.getCause());
            return transactions.run(connection -> refund(connection, id, report, no.reason));
        }
    }

    private PaymentOutcome told(Connection connection, String id, PaymentReport report) throws Exception {
        PaymentRow payment = tied(connection, id, report);
        if (payment.order == null && !payment.state.startsWith("REFUND")) {
            switch (report.state) {
                case "SUCCEEDED":
                    succeeded(connection, payment, report);
                    break;
                case "PROCESSING":
                    processing(connection, payment);
                    break;
                case "DECLINED":
                    payments.openAgain(connection, payment);
                    break;
                default:
                    if (payment.isOpen()) {
                        payments.end(connection, payment, "FAILED", report.reason);
                    }
            }
        }
        return outcome(PaymentRow.read(connection, id));
    }

    private static PaymentRow tied(Connection connection, String id, PaymentReport report) throws SQLException {
        PaymentRow payment = Payments.locked(connection, id);
        if (!payment.isCard()) {
            throw Refused.because("payment.not-by-card", 409);
        }
        if (payment.intent == null) {
            Payments.tie(connection, payment, report.intent);
        } else if (!payment.intent.equals(report.intent)) {
            throw Refused.because("payment.other-intent", 409);
        }
        return PaymentRow.read(connection, id);
    }

    private void processing(Connection connection, PaymentRow payment) throws SQLException {
        // A payment that was let go stays so; if it succeeds all the same, its pieces are looked for again.
        Sql.update(
                connection,
                "UPDATE riwaq_payment SET state = 'PROCESSING', expires_at = now() + make_interval(hours => ?)"
                        + " WHERE payment_id = ? AND state = 'BEGUN'",
                processingHours,
                payment.id);
    }

    private void succeeded(Connection connection, PaymentRow payment, PaymentReport report) throws Exception {
        if (report.amount != payment.amount || !payment.currency.equals(report.currency)) {
            throw new NoOrder("amount-differs", null);
        }
        CartRow cart = CartRow.lock(connection, payment.cart.toString(), null);
        if (cart.status.equals("ORDERED")) {
            throw new NoOrder("already-ordered", null);
        }
        if (!payment.id.equals(cart.payment)) {
            takeAgain(connection, cart, payment);
        }
        orders.place(connection, cart, payment);
    }

    /** It was let go, or failed before it succeeded: only the same cart, with all its pieces, becomes an order. */
    private void takeAgain(Connection connection, CartRow cart, PaymentRow payment) throws Exception {
        if (cart.payment != null || !orders.isStill(connection, cart, payment)) {
            throw new NoOrder("cart-changed", null);
        }
        try {
            reservations.take(connection, payment.id, payment.shown());
        } catch (Refused gone) {
            throw new NoOrder("sold-out", gone);
        }
    }

    private PaymentOutcome refund(Connection connection, String id, PaymentReport report, String reason)
            throws SQLException {
        PaymentRow payment = tied(connection, id, report);
        if (payment.order == null && !payment.state.startsWith("REFUND")) {
            payments.end(connection, payment, "REFUND_WANTED", reason);
            WorkDesk.add(
                    connection,
                    new WorkDesk.NewWork("REFUND", reason).of(payment.id, report.amount, payment.shown().lang));
        }
        return outcome(PaymentRow.read(connection, id));
    }

    private static PaymentOutcome outcome(PaymentRow payment) {
        UUID order = payment.order;
        String result = order != null
                ? "ORDER_PLACED"
                : payment.state.startsWith("REFUND") ? "REFUND_WANTED" : payment.isOpen() ? "WAITING" : "FAILED";
        return new PaymentOutcome(
                result,
                order == null ? payment.reason : null,
                payment.view(),
                order == null ? null : order.toString(),
                payment.number);
    }

    /** The transaction is given up; the money is to go back. */
    static final class NoOrder extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final String reason;

        NoOrder(String reason, Throwable cause) {
            super(reason, cause);
            this.reason = reason;
        }
    }
}
