package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.contract.FactType;
import org.riwaq.contract.MakerFact;
import org.riwaq.contract.ProductFact;
import org.riwaq.contract.StockFact;
import org.riwaq.engine.changefeed.FactSource;

/** Products with their stock, maker and tax status, read as the feed reads them. */
final class Goods {
    private static final String KEYS = "SELECT p.riwaq_public_id::text AS id, p.product_id, s.sku_id, s.taxable_flag,"
            + " coalesce(nullif(s.inventory_type, ''), c.inventory_type) AS inventory, v.exempt"
            + " FROM blc_product p JOIN blc_sku s ON s.sku_id = p.default_sku_id"
            + " LEFT JOIN blc_category c ON c.category_id = p.default_category_id"
            + " LEFT JOIN LATERAL (SELECT exempt FROM riwaq_maker_vat WHERE maker_id = p.riwaq_maker_id"
            + " AND from_day <= current_date ORDER BY from_day DESC LIMIT 1) v ON true"
            + " WHERE p.riwaq_public_id = ANY (?::uuid[])";

    private final Map<FactType<?>, FactSource<?>> sources = new HashMap<>();

    Goods(Collection<? extends FactSource<?>> all) {
        for (FactSource<?> source : all) {
            sources.put(source.type(), source);
        }
    }

    /** Those of the products that there are. */
    Map<String, Good> of(Connection connection, Collection<String> products) throws SQLException {
        Map<String, Good> goods = new HashMap<>();
        if (products.isEmpty()) {
            return goods;
        }
        Map<String, ProductFact> facts = render(FactType.PRODUCT, connection, products);
        Map<String, StockFact> stocks = render(FactType.STOCK, connection, products);
        Set<String> makers = new LinkedHashSet<>();
        for (ProductFact fact : facts.values()) {
            if (fact.maker != null) {
                makers.add(fact.maker.id);
            }
        }
        Map<String, MakerFact> makerFacts = render(FactType.MAKER, connection, makers);
        List<Good> found = Sql.list(
                connection,
                KEYS,
                row -> {
                    Object exempt = row.getObject("exempt");
                    return new Good(
                            row.getString("id"),
                            row.getLong("product_id"),
                            row.getLong("sku_id"),
                            "CHECK_QUANTITY".equals(row.getString("inventory")),
                            "N".equals(row.getString("taxable_flag")),
                            (Boolean) exempt);
                },
                connection.createArrayOf("text", new ArrayList<>(products).toArray()));
        for (Good good : found) {
            good.product = facts.get(good.id);
            good.stock = stocks.get(good.id);
            good.maker =
                    good.product == null || good.product.maker == null ? null : makerFacts.get(good.product.maker.id);
            goods.put(good.id, good);
        }
        return goods;
    }

    @SuppressWarnings("unchecked")
    private <F> Map<String, F> render(FactType<F> type, Connection connection, Collection<String> ids)
            throws SQLException {
        FactSource<F> source = (FactSource<F>) sources.get(type);
        return ids.isEmpty() ? new HashMap<>() : source.render(connection, ids);
    }
}
