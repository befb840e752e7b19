package org.riwaq.engine.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.contract.CategoryRef;

/** The categories that products stand in, the default one first. */
final class Categories {
    private static final String TIES = "SELECT product_id, category_id FROM blc_category_product_xref"
            + " WHERE product_id = ANY (?) ORDER BY display_order NULLS LAST, category_id";
    private static final String LIVE = "SELECT category_id, riwaq_public_id::text, name FROM blc_category"
            + " WHERE archived IS DISTINCT FROM 'Y' AND category_id = ANY (?)";
    private static final String TEXTS = "SELECT entity_id::bigint, field_name, locale_code, translated_value"
            + " FROM blc_translation WHERE entity_type = 'Category' AND field_name = 'name' AND entity_id = ANY (?)";

    void addTo(Connection snapshot, Map<Long, ProductRow> products) throws SQLException {
        Map<Long, Set<Long>> ties = new LinkedHashMap<>();
        for (ProductRow product : products.values()) {
            Set<Long> ofProduct = ties.computeIfAbsent(product.id, none -> new LinkedHashSet<>());
            if (product.defaultCategoryId != null) {
                ofProduct.add(product.defaultCategoryId);
            }
        }
        Rows.read(
                snapshot,
                TIES,
                "bigint",
                products.keySet(),
                row -> ties.get(row.getLong(1)).add(row.getLong(2)));
        Set<Long> wanted = new LinkedHashSet<>();
        ties.values().forEach(wanted::addAll);
        Map<Long, CategoryRef> refs = refs(snapshot, wanted);
        ties.forEach((productId, categoryIds) -> {
            for (Long categoryId : categoryIds) {
                if (refs.containsKey(categoryId)) {
                    products.get(productId).categories.add(refs.get(categoryId));
                }
            }
        });
    }

    private static Map<Long, CategoryRef> refs(Connection snapshot, Set<Long> ids) throws SQLException {
        Map<Long, String> publicIds = new HashMap<>();
        Map<Long, Texts> texts = new HashMap<>();
        Rows.read(snapshot, LIVE, "bigint", ids, row -> {
            publicIds.put(row.getLong(1), row.getString(2));
            texts.computeIfAbsent(row.getLong(1), none -> new Texts()).french("name", row.getString(3));
        });
        List<String> keys = new ArrayList<>();
        for (Long id : publicIds.keySet()) {
            keys.add(id.toString());
        }
        Rows.read(
                snapshot,
                TEXTS,
                "varchar",
                keys,
                row -> texts.get(row.getLong(1)).translation(row.getString(2), row.getString(3), row.getString(4)));
        Map<Long, CategoryRef> refs = new HashMap<>();
        publicIds.forEach((id, publicId) ->
                refs.put(id, new CategoryRef(publicId, texts.get(id).of("name"))));
        return refs;
    }
}
