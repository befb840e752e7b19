package org.riwaq.engine.checkout.stock;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.broadleafcommerce.core.catalog.domain.SkuImpl;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.Property;
import org.hibernate.Session;

/** What the database says of a form's stock, past all caches. */
public final class StockNow {
    @PersistenceContext(unitName = "blPU")
    private EntityManager entities;

    /** @param property of a product's or a SKU's form */
    Integer of(String property, Entity entity) {
        Property key = entity.findProperty("id");
        if (key == null || key.getValue() == null) {
            return null;
        }
        String sku = property.startsWith("defaultSku.")
                ? "SELECT default_sku_id FROM blc_product WHERE product_id = :key"
                : "SELECT CAST(:key AS bigint)";
        Session session = (Session) entities.getDelegate();
        List<?> rows = session.createSQLQuery(
                        "SELECT sku_id, quantity_available FROM blc_sku WHERE sku_id = (" + sku + ")")
                .setLong("key", Long.parseLong(key.getValue()))
                .list();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.get(0);
        // Another engine's sale is not known to this one's cache, and the form would show the old number for ever.
        session.getSessionFactory().getCache().evictEntity(SkuImpl.class, Long.valueOf(((Number) row[0]).longValue()));
        return row[1] == null ? null : Integer.valueOf(((Number) row[1]).intValue());
    }
}
