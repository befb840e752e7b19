package org.riwaq.engine.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.riwaq.contract.FactType;
import org.riwaq.contract.ProductExhibited;
import org.riwaq.contract.ProductFact;
import org.riwaq.contract.ProductMaker;
import org.riwaq.contract.ProductMaking;
import org.riwaq.engine.changefeed.FactSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Products as facts. A product without default SKU or handle, which no page could show, is none. */
public final class ProductFacts implements FactSource<ProductFact> {
    static final String LIVE = "p.archived IS DISTINCT FROM 'Y' AND p.riwaq_handle IS NOT NULL";

    private static final String IDS = "SELECT p.riwaq_public_id FROM blc_product p JOIN blc_sku s"
            + " ON s.sku_id = p.default_sku_id WHERE " + LIVE + " AND p.riwaq_public_id > ?::uuid"
            + " ORDER BY p.riwaq_public_id LIMIT ?";

    // In one table's order for each query: product and its SKU, categories, translations, pictures, former handles.
    private static final String PRODUCTS =
            "SELECT p.product_id, p.default_sku_id, p.riwaq_public_id::text, p.riwaq_handle,"
                    + " p.riwaq_created_at, s.name, s.long_description, s.description, s.retail_price, s.sale_price,"
                    + " coalesce(s.currency_code, (SELECT c.currency_code FROM blc_currency c WHERE c.default_flag LIMIT 1)),"
                    + " s.active_start_date, s.active_end_date, p.default_category_id, " + StockFacts.COLUMNS
                    + " FROM blc_product p JOIN blc_sku s ON s.sku_id = p.default_sku_id"
                    + " LEFT JOIN blc_category c ON c.category_id = p.default_category_id"
                    + " WHERE " + LIVE + " AND p.riwaq_public_id = ANY (?::uuid[])";

    private static final String SKU_TEXTS = "SELECT entity_id::bigint, field_name, locale_code, translated_value"
            + " FROM blc_translation WHERE entity_type = 'Sku' AND entity_id = ANY (?)";

    private static final String FORMER =
            "SELECT product_id, handle FROM riwaq_product_former_handle WHERE product_id = ANY (?) ORDER BY since, handle";

    private final Categories categories = new Categories();
    private final ProductPictures pictures;
    private final List<ProductPart<?>> parts = new ArrayList<>();

    public ProductFacts(Pictures pictures) {
        this.pictures = new ProductPictures(pictures);
    }

    /** What other modules add. */
    @Autowired(required = false)
    public void setParts(List<ProductPart<?>> all) {
        parts.clear();
        parts.addAll(all);
    }

    @Override
    public FactType<ProductFact> type() {
        return FactType.PRODUCT;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return PublicIds.after(snapshot, IDS, after, limit);
    }

    @Override
    public Map<String, ProductFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<Long, ProductRow> rows = new TreeMap<>();
        Map<Long, ProductRow> bySku = new HashMap<>();
        Rows.read(snapshot, PRODUCTS, "text", PublicIds.sound(ids), row -> {
            ProductRow product = new ProductRow(row);
            rows.put(product.id, product);
            bySku.put(product.skuId, product);
        });
        if (rows.isEmpty()) {
            return Collections.emptyMap();
        }
        addTexts(snapshot, bySku);
        Rows.read(
                snapshot,
                FORMER,
                "bigint",
                rows.keySet(),
                row -> rows.get(row.getLong(1)).formerHandles.add(row.getString(2)));
        categories.addTo(snapshot, rows);
        pictures.addTo(snapshot, bySku);
        Map<Long, ProductMaking> making = part(ProductMaking.class, snapshot, rows.keySet());
        Map<Long, ProductMaker> makers = part(ProductMaker.class, snapshot, rows.keySet());
        Map<Long, ProductExhibited[]> exhibited = part(ProductExhibited[].class, snapshot, rows.keySet());
        Map<String, ProductFact> facts = new HashMap<>();
        for (ProductRow product : rows.values()) {
            facts.put(
                    product.publicId,
                    product.fact(making.get(product.id), makers.get(product.id), exhibited.get(product.id)));
        }
        return facts;
    }

    private static void addTexts(Connection snapshot, Map<Long, ProductRow> bySku) throws SQLException {
        List<String> keys = new ArrayList<>();
        for (Long skuId : bySku.keySet()) {
            keys.add(skuId.toString());
        }
        Rows.read(
                snapshot,
                SKU_TEXTS,
                "varchar",
                keys,
                row -> bySku.get(row.getLong(1))
                        .texts
                        .translation(row.getString(2), row.getString(3), row.getString(4)));
    }

    private <P> Map<Long, P> part(Class<P> type, Connection snapshot, Collection<Long> productIds) throws SQLException {
        for (ProductPart<?> part : parts) {
            if (part.type() == type) {
                @SuppressWarnings("unchecked") // Its type() says so.
                ProductPart<P> ofThatType = (ProductPart<P>) part;
                return ofThatType.of(snapshot, productIds);
            }
        }
        return Collections.emptyMap();
    }
}
