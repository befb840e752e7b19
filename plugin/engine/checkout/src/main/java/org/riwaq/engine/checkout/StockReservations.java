package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.broadleafcommerce.core.catalog.domain.SkuImpl;
import org.hibernate.Session;
import org.riwaq.contract.Cart;
import org.riwaq.contract.CartLine;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Refused;

/**
 * Pieces taken out of the stock for a payment. Who gets the last one is decided by one conditional update: the stock
 * engine's own service reads, checks and writes, and so sells a piece twice.
 */
final class StockReservations {
    private static final String TAKE = "UPDATE blc_sku SET quantity_available = quantity_available - ?"
            + " WHERE sku_id = ? AND quantity_available >= ?";
    private static final String GIVE_BACK = "UPDATE blc_sku s SET quantity_available = s.quantity_available"
            + " + r.quantity FROM riwaq_reservation r WHERE r.payment_id = ? AND s.sku_id = r.sku_id";

    @PersistenceContext(unitName = "blPU")
    private EntityManager entities;

    private final Goods goods;

    StockReservations(Goods goods) {
        this.goods = goods;
    }

    /** @throws Refused naming the line whose pieces are gone; then the caller's transaction ends, and all are back */
    void take(Connection connection, UUID payment, Cart cart) throws SQLException {
        Map<String, CartLine> byProduct = new HashMap<>();
        for (CartLine line : cart.lines) {
            byProduct.put(line.product, line);
        }
        // In the order of the keys: two carts with the same goods never wait for each other.
        Map<Long, Good> counted = new TreeMap<>();
        Collection<Good> all = goods.of(connection, byProduct.keySet()).values();
        for (Good good : all) {
            if (good.counted) {
                counted.put(good.skuKey, good);
            }
        }
        for (Good good : counted.values()) {
            CartLine line = byProduct.get(good.id);
            if (Sql.update(connection, TAKE, line.quantity, good.skuKey, line.quantity) == 0) {
                Integer left = Sql.one(
                        connection,
                        "SELECT coalesce(quantity_available, 0) FROM blc_sku WHERE sku_id = ?",
                        row -> row.getInt(1),
                        good.skuKey);
                throw notEnough(line.id, left);
            }
            Sql.update(
                    connection,
                    "INSERT INTO riwaq_reservation (payment_id, sku_id, quantity) VALUES (?, ?, ?)",
                    payment,
                    good.skuKey,
                    line.quantity);
            forget(good.skuKey);
        }
    }

    static Refused notEnough(String line, int available) {
        Map<String, String> values = new HashMap<>();
        values.put("available", Integer.toString(available));
        if (line != null) {
            values.put("line", line);
        }
        return new Refused(new Refusal(available == 0 ? "line.sold-out" : "line.less", 409, line, values));
    }

    /** Puts the pieces of a payment back, once. */
    void giveBack(Connection connection, UUID payment) throws SQLException {
        Sql.update(connection, GIVE_BACK, payment);
        for (Long sku : Sql.list(
                connection,
                "DELETE FROM riwaq_reservation WHERE payment_id = ? RETURNING sku_id",
                row -> row.getLong(1),
                payment)) {
            forget(sku);
        }
    }

    /** Pieces of a placed order's line are back; no more of them than it took. */
    void restock(Connection connection, String line, int pieces) throws SQLException {
        long[] back = Sql.one(
                connection,
                "WITH before AS (SELECT line_id, least(?, quantity - returned) AS pieces FROM riwaq_sold"
                        + " WHERE line_id = ?::uuid FOR UPDATE) UPDATE riwaq_sold s SET returned = s.returned"
                        + " + before.pieces FROM before WHERE s.line_id = before.line_id"
                        + " RETURNING s.sku_id, before.pieces",
                row -> new long[] {row.getLong(1), row.getLong(2)},
                pieces,
                line);
        if (back != null && back[1] > 0) {
            Sql.update(
                    connection,
                    "UPDATE blc_sku SET quantity_available = quantity_available + ? WHERE sku_id = ?",
                    (int) back[1],
                    back[0]);
            forget(back[0]);
        }
    }

    // The admin would otherwise show, and save again, what it remembers.
    private void forget(long sku) {
        ((Session) entities.getDelegate()).getSessionFactory().getCache().evictEntity(SkuImpl.class, sku);
    }
}
