package org.riwaq.engine.checkout.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.broadleafcommerce.core.catalog.domain.SkuImpl;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;

/**
 * Whoever saves a SKU writes all its columns, with the quantity that was read before. What is written instead is what
 * the row has now, changed by the difference between what was read and what is saved, under the row's lock: pieces that
 * were sold meanwhile stay sold.
 */
final class StockListener implements PreUpdateEventListener {
    private static final long serialVersionUID = 1L;
    private static final String PROPERTY = "quantityAvailable";
    private static final String NOW = "SELECT quantity_available FROM blc_sku WHERE sku_id = ? FOR UPDATE";

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        if (!(event.getEntity() instanceof SkuImpl)) {
            return false;
        }
        int at = Arrays.asList(event.getPersister().getPropertyNames()).indexOf(PROPERTY);
        // Without the old state nobody knows what was meant; what is saved is taken as it is.
        if (at < 0 || event.getOldState() == null) {
            return false;
        }
        Integer read = (Integer) event.getOldState()[at];
        Integer saved = (Integer) event.getState()[at];
        Integer now = event.getSession().doReturningWork(connection -> now(connection, event.getId()));
        Integer written = written(read, saved, now);
        if (written == null ? saved != null : !written.equals(saved)) {
            event.getState()[at] = written;
            // Both, or Hibernate would find the entity changed again at its next flush.
            event.getPersister().setPropertyValue(event.getEntity(), at, written);
        }
        return false;
    }

    /** What is to be written where {@code read} was read, {@code saved} is saved and the row has {@code now}. */
    static Integer written(Integer read, Integer saved, Integer now) {
        if (saved == null || now == null || read == null) {
            // Not counted before or after: an unchanged value stays, a changed one is somebody's first count.
            return java.util.Objects.equals(read, saved) ? now : saved;
        }
        return Math.max(0, now + saved - read);
    }

    private static Integer now(Connection connection, Object sku) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NOW)) {
            query.setObject(1, sku);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? (Integer) row.getObject(1) : null;
            }
        }
    }
}
