package org.riwaq.engine.maker.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.contract.Hand;
import org.riwaq.contract.ProductMaker;
import org.riwaq.engine.catalogue.ProductPart;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** What a product's fact repeats of its maker. */
final class ProductMakers implements ProductPart<ProductMaker> {
    private static final String MAKERS = "SELECT b.product_id, m.maker_id, m.public_id, m.handle, m.kind, m.name,"
            + " m.verified, m.lead_time_days, m.latitude, m.longitude, r.code AS region, p.code AS province,"
            + " (SELECT string_agg(c.code, ';' ORDER BY x.position, x.maker_craft_id) FROM riwaq_maker_craft x"
            + " JOIN riwaq_craft c USING (craft_id) WHERE x.maker_id = m.maker_id) AS crafts FROM blc_product b"
            + " JOIN riwaq_maker m ON m.maker_id = b.riwaq_maker_id JOIN riwaq_region r USING (region_id)"
            + " LEFT JOIN riwaq_province p USING (province_id) WHERE b.product_id = ANY (?)";

    // A hand that is no member of the product's maker is not named: the maker may have changed by bulk SQL.
    private static final String HANDS = "SELECT h.product_id, a.maker_id, a.handle, a.name FROM riwaq_hand h"
            + " JOIN riwaq_maker a ON a.maker_id = h.artisan_id JOIN blc_product b USING (product_id)"
            + " WHERE h.product_id = ANY (?) AND EXISTS (SELECT 1 FROM riwaq_membership s"
            + " WHERE s.cooperative_id = b.riwaq_maker_id AND s.artisan_id = h.artisan_id)"
            + " ORDER BY h.position, h.hand_id";

    @Override
    public Class<ProductMaker> type() {
        return ProductMaker.class;
    }

    @Override
    public Map<Long, ProductMaker> of(Connection snapshot, Collection<Long> productIds) throws SQLException {
        Set<Long> named = new LinkedHashSet<>();
        FactRows.read(snapshot, MAKERS, "bigint", productIds, row -> named.add(row.getLong("maker_id")));
        FactRows.read(snapshot, HANDS, "bigint", productIds, row -> named.add(row.getLong("maker_id")));
        FactTexts names = FactTexts.of(snapshot, "RiwaqMaker", named);
        Map<Long, List<Hand>> hands = new HashMap<>();
        FactRows.read(
                snapshot,
                HANDS,
                "bigint",
                productIds,
                row -> hands.computeIfAbsent(row.getLong("product_id"), none -> new ArrayList<>())
                        .add(new Hand(
                                names.with(row.getLong("maker_id"), "name", row.getString("name")),
                                row.getString("handle"))));
        Map<Long, ProductMaker> makers = new HashMap<>();
        FactRows.read(snapshot, MAKERS, "bigint", productIds, row -> {
            Long product = row.getLong("product_id");
            makers.put(
                    product,
                    new ProductMaker(
                            row.getString("public_id"),
                            row.getString("handle"),
                            names.with(row.getLong("maker_id"), "name", row.getString("name")),
                            row.getString("kind"),
                            row.getString("region"),
                            row.getString("province"),
                            FactRows.several(row.getString("crafts")),
                            row.getBoolean("verified"),
                            FactRows.integer(row, "lead_time_days"),
                            hands.get(product),
                            FactRows.degrees(row, "latitude"),
                            FactRows.degrees(row, "longitude")));
        });
        return makers;
    }
}
