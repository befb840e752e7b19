package org.riwaq.engine.catalogue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;
import org.riwaq.contract.StockFact;
import org.riwaq.engine.changefeed.FactSource;

/** How many pieces there are of each product, from its default SKU. */
public final class StockFacts implements FactSource<StockFact> {
    private static final String IDS = "SELECT p.riwaq_public_id FROM blc_product p JOIN blc_sku s"
            + " ON s.sku_id = p.default_sku_id WHERE " + ProductFacts.LIVE + " AND p.riwaq_public_id > ?::uuid"
            + " ORDER BY p.riwaq_public_id LIMIT ?";

    // An empty type is inherited from the default category, as the host does.
    static final String COLUMNS = "s.available_flag,"
            + " coalesce(nullif(s.inventory_type, ''), c.inventory_type) AS inventory, s.quantity_available";

    private static final String STOCKS = "SELECT p.riwaq_public_id::text, " + COLUMNS
            + " FROM blc_product p JOIN blc_sku s ON s.sku_id = p.default_sku_id"
            + " LEFT JOIN blc_category c ON c.category_id = p.default_category_id"
            + " WHERE " + ProductFacts.LIVE + " AND p.riwaq_public_id = ANY (?::uuid[])";

    @Override
    public FactType<StockFact> type() {
        return FactType.STOCK;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return PublicIds.after(snapshot, IDS, after, limit);
    }

    @Override
    public Map<String, StockFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<String, StockFact> facts = new HashMap<>();
        Rows.read(
                snapshot,
                STOCKS,
                "text",
                PublicIds.sound(ids),
                row -> facts.put(row.getString(1), stock(row.getString(1), row)));
        return facts;
    }

    /** From a row with {@link #COLUMNS}. */
    static StockFact stock(String id, ResultSet row) throws SQLException {
        String inventory = row.getString("inventory");
        if ("N".equals(row.getString("available_flag")) || "UNAVAILABLE".equals(inventory)) {
            return new StockFact(id, "NEVER", 0);
        }
        return "CHECK_QUANTITY".equals(inventory)
                ? new StockFact(id, "CHECKED", Math.max(0, row.getInt("quantity_available")))
                : new StockFact(id, "ALWAYS", 0);
    }

    /** Whether a piece can be had at once. */
    static boolean inStock(StockFact stock) {
        return stock.policy.equals("ALWAYS") || stock.available > 0;
    }
}
