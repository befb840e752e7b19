package org.riwaq.engine.origin.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.Dimensions;
import org.riwaq.contract.OriginTag;
import org.riwaq.contract.ProductMaking;
import org.riwaq.engine.catalogue.ProductPart;

/** What a product's fact says of its craft, origin and make. */
final class ProductMakings implements ProductPart<ProductMaking> {
    private static final String PRODUCTS = "SELECT p.product_id, c.code AS craft, riwaq_width_mm, riwaq_height_mm,"
            + " riwaq_depth_mm, riwaq_weight_g, riwaq_made_to_order, riwaq_lead_time_days FROM blc_product p"
            + " LEFT JOIN riwaq_craft c ON c.craft_id = p.riwaq_craft_id WHERE p.product_id = ANY (?)";

    private static final String TAGS = "SELECT t.product_id, t.kind, r.code AS region, p.code AS province, t.evidence,"
            + " n.code AS protected_name, t.reference, coalesce(p.latitude, r.latitude) AS latitude,"
            + " coalesce(p.longitude, r.longitude) AS longitude FROM riwaq_origin_tag t JOIN riwaq_region r USING (region_id)"
            + " LEFT JOIN riwaq_province p USING (province_id) LEFT JOIN riwaq_protected_name n USING (protected_name_id)"
            + " WHERE t.product_id = ANY (?) ORDER BY t.origin_tag_id";

    private static final String MATERIALS = "SELECT x.product_id, m.code FROM riwaq_product_material x"
            + " JOIN riwaq_material m USING (material_id) WHERE x.product_id = ANY (?)"
            + " ORDER BY x.position, x.product_material_id";

    private static final String COLOURS = "SELECT x.product_id, c.code FROM riwaq_product_colour x"
            + " JOIN riwaq_colour c USING (colour_id) WHERE x.product_id = ANY (?)"
            + " ORDER BY x.position, x.product_colour_id";

    @Override
    public Class<ProductMaking> type() {
        return ProductMaking.class;
    }

    @Override
    public Map<Long, ProductMaking> of(Connection snapshot, Collection<Long> productIds) throws SQLException {
        Map<Long, List<OriginTag>> tags = new HashMap<>();
        FactRows.read(
                snapshot,
                TAGS,
                "bigint",
                productIds,
                row -> list(tags, row)
                        .add(new OriginTag(
                                row.getString("kind"),
                                row.getString("region"),
                                row.getString("province"),
                                row.getString("evidence"),
                                row.getString("protected_name"),
                                row.getString("reference"),
                                row.getDouble("latitude"),
                                row.getDouble("longitude"))));
        Map<Long, List<String>> materials = codes(snapshot, MATERIALS, productIds);
        Map<Long, List<String>> colours = codes(snapshot, COLOURS, productIds);
        Map<Long, ProductMaking> makings = new HashMap<>();
        FactRows.read(snapshot, PRODUCTS, "bigint", productIds, row -> {
            Long id = row.getLong("product_id");
            ProductMaking making = new ProductMaking(
                    row.getString("craft"),
                    tags.get(id),
                    materials.get(id),
                    colours.get(id),
                    dimensions(row),
                    row.getBoolean("riwaq_made_to_order"),
                    FactRows.integer(row, "riwaq_lead_time_days"));
            if (saysAnything(making)) {
                makings.put(id, making);
            }
        });
        return makings;
    }

    private static boolean saysAnything(ProductMaking making) {
        return making.craft != null
                || !making.origins.isEmpty()
                || !making.materials.isEmpty()
                || !making.colours.isEmpty()
                || making.dimensions != null
                || making.madeToOrder
                || making.leadTimeDays != null;
    }

    private static Dimensions dimensions(ResultSet row) throws SQLException {
        Dimensions size = new Dimensions(
                FactRows.integer(row, "riwaq_width_mm"),
                FactRows.integer(row, "riwaq_height_mm"),
                FactRows.integer(row, "riwaq_depth_mm"),
                FactRows.integer(row, "riwaq_weight_g"));
        boolean known = size.widthMm != null || size.heightMm != null || size.depthMm != null || size.weightG != null;
        return known ? size : null;
    }

    private static Map<Long, List<String>> codes(Connection snapshot, String sql, Collection<Long> productIds)
            throws SQLException {
        Map<Long, List<String>> codes = new HashMap<>();
        FactRows.read(
                snapshot, sql, "bigint", productIds, row -> list(codes, row).add(row.getString("code")));
        return codes;
    }

    private static <T> List<T> list(Map<Long, List<T>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(row.getLong("product_id"), none -> new ArrayList<>());
    }
}
