package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.riwaq.contract.Cart;
import org.riwaq.contract.Payment;
import org.riwaq.engine.commandapi.Refused;

/** A payment's row. */
final class PaymentRow {
    static final String SELECT = "SELECT p.*, o.number, o.riwaq_order_id FROM riwaq_payment p"
            + " LEFT JOIN riwaq_order o USING (payment_id)";

    final UUID id;
    final UUID cart;
    final String method;
    final String state;
    final long amount;
    final String currency;
    final long cartVersion;
    final String intent;
    final String reason;
    final Instant expiresAt;
    final String number;
    final UUID order;
    private final String shown;

    PaymentRow(ResultSet row) throws SQLException {
        id = (UUID) row.getObject("payment_id");
        cart = (UUID) row.getObject("cart_id");
        method = row.getString("method");
        state = row.getString("state");
        amount = row.getLong("amount");
        currency = row.getString("currency");
        cartVersion = row.getLong("cart_version");
        intent = row.getString("intent");
        reason = row.getString("reason");
        expiresAt = Sql.instant(row, "expires_at");
        number = row.getString("number");
        order = (UUID) row.getObject("riwaq_order_id");
        shown = row.getString("shown");
    }

    /** @throws Refused 404 if there is none of that id */
    static PaymentRow read(Connection connection, String id) throws SQLException {
        PaymentRow payment = Sql.one(
                connection, SELECT + " WHERE payment_id = ?", PaymentRow::new, PublicId.of(id, "payment.unknown"));
        if (payment == null) {
            throw Refused.because("payment.unknown", 404);
        }
        return payment;
    }

    /** The cart as it was agreed to. */
    Cart shown() {
        return CartRow.json(shown, Cart.class);
    }

    boolean isCard() {
        return "CARD".equals(method);
    }

    /** Whether nobody knows yet how it ends. */
    boolean isOpen() {
        return "BEGUN".equals(state) || "PROCESSING".equals(state);
    }

    Payment view() {
        return new Payment(
                id.toString(),
                cart.toString(),
                method,
                state,
                amount,
                currency,
                cartVersion,
                intent,
                isOpen() ? expiresAt : null,
                number);
    }
}
