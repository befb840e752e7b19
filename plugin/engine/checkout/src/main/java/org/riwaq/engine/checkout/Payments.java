package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riwaq.contract.BeginPayment;
import org.riwaq.contract.Cart;
import org.riwaq.contract.CartNotice;
import org.riwaq.contract.Payment;
import org.riwaq.contract.PaymentList;
import org.riwaq.contract.PlacedOrder;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;

/** Payments from the shopper's side: begin, tie to an intent, order for cash, let go. */
final class Payments {
    private final CartViews views;
    private final StockReservations reservations;
    private final Orders orders;
    private final int reserveMinutes;

    Payments(CartViews views, StockReservations reservations, Orders orders, int reserveMinutes) {
        if (reserveMinutes < 1) {
            throw new IllegalArgumentException("riwaq.engine.checkout.reserve-minutes is at least 1");
        }
        this.views = views;
        this.reservations = reservations;
        this.orders = orders;
        this.reserveMinutes = reserveMinutes;
    }

    Payment begin(Connection connection, String cartId, String storefront, BeginPayment wanted) throws Exception {
        CartRow cart = CartRow.lock(connection, cartId, storefront);
        cart.assertOpen();
        Cart view = views.of(connection, cart);
        if (view.version != wanted.version || view.totals.total != wanted.total) {
            Map<String, String> now = new HashMap<>();
            now.put("version", Long.toString(view.version));
            now.put("total", Long.toString(view.totals.total));
            throw new Refused(new Refusal("cart.changed", 409, null, now));
        }
        assertReady(view);
        if (wanted.method == null || !view.methods.contains(wanted.method)) {
            throw Refused.because("method.not-offered", 409);
        }
        UUID id = UUID.randomUUID();
        Sql.update(
                connection,
                "INSERT INTO riwaq_payment (payment_id, cart_id, method, state, amount, currency, cart_version, shown,"
                        + " expires_at) VALUES (?, ?, ?, 'BEGUN', ?, ?, ?, ?, now() + make_interval(mins => ?))",
                id,
                cart.id,
                wanted.method,
                view.totals.total,
                CartViews.CURRENCY,
                view.version,
                CartRow.json(view),
                reserveMinutes);
        reservations.take(connection, id, view);
        Sql.update(
                connection, "UPDATE riwaq_cart SET status = 'PAYING', payment_id = ? WHERE cart_id = ?", id, cart.id);
        return PaymentRow.read(connection, id.toString()).view();
    }

    private static void assertReady(Cart view) {
        for (CartNotice notice : view.notices) {
            if (!notice.blocking) {
                continue;
            }
            Map<String, String> values = new HashMap<>(notice.values);
            if (notice.line != null) {
                values.put("line", notice.line);
                throw new Refused(new Refusal(notice.code, 409, notice.line, values));
            }
            values.put("notice", notice.code);
            throw new Refused(new Refusal("cart.not-ready", 409, null, values));
        }
        if (view.totals.total == 0) {
            throw new Refused(new Refusal("cart.not-ready", 409, null, new HashMap<String, String>()));
        }
    }

    Payment read(Connection connection, String id) throws SQLException {
        return PaymentRow.read(connection, id).view();
    }

    /** Payments by card whose end nobody knows, begun at least so long ago. */
    PaymentList open(Connection connection, String after, int limit, int olderSeconds) throws SQLException {
        List<Payment> items = new ArrayList<>();
        String from = after == null ? "00000000-0000-0000-0000-000000000000" : after;
        if (!PublicId.isSound(from)) {
            throw Body.badField("after", "format");
        }
        for (PaymentRow row : Sql.list(
                connection,
                PaymentRow.SELECT + " WHERE p.method = 'CARD' AND (p.state IN ('BEGUN', 'PROCESSING')"
                        + " OR p.state IN ('FAILED', 'RELEASED') AND p.begun_at > now() - interval '3 days')"
                        + " AND p.intent IS NOT NULL AND p.begun_at <= now() - make_interval(secs => ?)"
                        + " AND p.payment_id > ?::uuid ORDER BY p.payment_id LIMIT ?",
                PaymentRow::new,
                olderSeconds,
                from,
                limit)) {
            items.add(row.view());
        }
        return new PaymentList(items, items.size() < limit ? null : items.get(items.size() - 1).id);
    }

    Payment setIntent(Connection connection, String id, String given) throws SQLException {
        String intent = Body.text("intent", given, 255);
        PaymentRow payment = locked(connection, id);
        if (!payment.isCard()) {
            throw Refused.because("payment.not-by-card", 409);
        }
        if (payment.intent != null && !payment.intent.equals(intent)) {
            throw Refused.because("payment.has-intent", 409);
        }
        if (payment.intent == null) {
            tie(connection, payment, intent);
        }
        return read(connection, id);
    }

    /** @throws Refused if another payment has that intent */
    static void tie(Connection connection, PaymentRow payment, String intent) throws SQLException {
        int tied = Sql.update(
                connection,
                "UPDATE riwaq_payment SET intent = ? WHERE payment_id = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM riwaq_payment WHERE intent = ?)",
                intent,
                payment.id,
                intent);
        if (tied == 0) {
            throw Refused.because("intent.taken", 409);
        }
    }

    /** Locks the cart first, as everybody does, then reads the payment. */
    static PaymentRow locked(Connection connection, String id) throws SQLException {
        PaymentRow before = PaymentRow.read(connection, id);
        CartRow.lock(connection, before.cart.toString(), null);
        return PaymentRow.read(connection, id);
    }

    PlacedOrder orderForCash(Connection connection, String id) throws Exception {
        PaymentRow payment = locked(connection, id);
        if (payment.isCard()) {
            throw Refused.because("payment.by-card", 409);
        }
        if (payment.order == null) {
            if (!payment.isOpen()) {
                throw Refused.because("payment.over", 409);
            }
            orders.place(connection, CartRow.lock(connection, payment.cart.toString(), null), payment);
        }
        return orders.read(connection, PaymentRow.read(connection, id).number, null);
    }

    Payment release(Connection connection, String id) throws SQLException {
        PaymentRow payment = locked(connection, id);
        if (payment.order != null || payment.state.startsWith("REFUND")) {
            throw Refused.because("payment.over", 409);
        }
        if ("PROCESSING".equals(payment.state)) {
            throw Refused.because("payment.processing", 409);
        }
        if (payment.isOpen()) {
            end(connection, payment, "RELEASED", null);
        }
        return read(connection, id);
    }

    /** The bank that worked on it said no: it can be paid by another card, or let go, and time runs as from its beginning. */
    void openAgain(Connection connection, PaymentRow payment) throws SQLException {
        Sql.update(
                connection,
                "UPDATE riwaq_payment SET state = 'BEGUN', expires_at = now() + make_interval(mins => ?)"
                        + " WHERE payment_id = ? AND state = 'PROCESSING'",
                reserveMinutes,
                payment.id);
    }

    /** Ends a payment that became no order: the pieces are back, the cart can be changed. */
    void end(Connection connection, PaymentRow payment, String state, String reason) throws SQLException {
        reservations.giveBack(connection, payment.id);
        Sql.update(
                connection,
                "UPDATE riwaq_payment SET state = ?, reason = ? WHERE payment_id = ?",
                state,
                reason,
                payment.id);
        Sql.update(
                connection,
                "UPDATE riwaq_cart SET status = 'OPEN', payment_id = NULL WHERE cart_id = ? AND payment_id = ?"
                        + " AND status = 'PAYING'",
                payment.cart,
                payment.id);
    }
}
