package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.riwaq.engine.commandapi.Refused;

/** An order's row, under the lock of its cart. */
final class OrderRow {
    final UUID id;
    final UUID cart;
    final UUID payment;
    final long stockOrder;
    final String storefront;
    final String lang;
    final String state;
    final String paymentState;
    final String method;
    final long total;

    private OrderRow(ResultSet row) throws SQLException {
        id = (UUID) row.getObject("riwaq_order_id");
        cart = (UUID) row.getObject("cart_id");
        payment = (UUID) row.getObject("payment_id");
        stockOrder = row.getLong("order_id");
        storefront = row.getString("storefront");
        lang = row.getString("lang");
        state = row.getString("state");
        paymentState = row.getString("payment_state");
        method = row.getString("method");
        total = row.getLong("total");
    }

    /**
     * @param order public id or number
     * @param storefront null: whichever
     * @throws Refused 404 if there is none in that storefront
     */
    static OrderRow lock(Connection connection, String order, String storefront) throws SQLException {
        OrderRow before = read(connection, order);
        if (before == null || (storefront != null && !before.storefront.equals(storefront))) {
            throw Refused.because("order.unknown", 404);
        }
        CartRow.lock(connection, before.cart.toString(), null);
        return read(connection, order);
    }

    private static OrderRow read(Connection connection, String order) throws SQLException {
        return Sql.one(
                connection,
                "SELECT * FROM riwaq_order WHERE riwaq_order_id::text = ? OR number = ?",
                OrderRow::new,
                order,
                order);
    }

    boolean isCard() {
        return "CARD".equals(method);
    }

    boolean isDue() {
        return "DUE".equals(paymentState);
    }
}
