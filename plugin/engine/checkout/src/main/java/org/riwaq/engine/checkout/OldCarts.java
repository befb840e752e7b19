package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Carts that nobody comes back to go, with their stock orders and what they say of a person. */
final class OldCarts {
    // A payment that somebody outside knows of stays: its report may still come.
    private static final String OLD = "FROM riwaq_cart c WHERE c.status = 'OPEN'"
            + " AND c.changed_at < now() - make_interval(days => ?) AND NOT EXISTS (SELECT 1 FROM riwaq_payment p"
            + " WHERE p.cart_id = c.cart_id AND (p.intent IS NOT NULL OR p.state NOT IN ('FAILED', 'RELEASED')))";

    private final StockOrders stock;
    private final int days;

    OldCarts(StockOrders stock, int days) {
        this.stock = stock;
        this.days = days;
    }

    List<UUID> some(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "SELECT c.cart_id " + OLD + " ORDER BY c.changed_at LIMIT 50",
                row -> (UUID) row.getObject(1),
                days);
    }

    void sweep(Connection connection, UUID id) throws SQLException {
        CartRow cart = CartRow.lock(connection, id.toString(), null);
        // Its shopper may have come back while we waited for it.
        if (Sql.one(connection, "SELECT 1 " + OLD + " AND c.cart_id = ?", row -> 1, days, id) == null) {
            return;
        }
        Sql.update(connection, "DELETE FROM riwaq_payment WHERE cart_id = ?", id);
        Sql.update(connection, "DELETE FROM riwaq_cart WHERE cart_id = ?", id);
        stock.forget(cart.order);
    }
}
