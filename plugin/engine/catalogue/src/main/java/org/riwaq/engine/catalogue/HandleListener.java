package org.riwaq.engine.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.broadleafcommerce.common.i18n.service.TranslationConsiderationContext;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.hibernate.event.spi.AbstractPreDatabaseOperationEvent;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;

/** Gives a product its handle just before Hibernate writes it, and takes none away when the merchant empties the field. */
final class HandleListener implements PreInsertEventListener, PreUpdateEventListener {
    private static final long serialVersionUID = 1L;
    private static final String PROPERTY = "riwaqHandle";
    private static final String KNOWN = "SELECT riwaq_handle FROM blc_product WHERE product_id = ?";

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        setIfMissing(event, event.getState());
        return false;
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        setIfMissing(event, event.getState());
        return false;
    }

    private static void setIfMissing(AbstractPreDatabaseOperationEvent event, Object[] state) {
        if (!(event.getEntity() instanceof NamedInAddresses) || !(event.getEntity() instanceof Product)) {
            return;
        }
        int at = Arrays.asList(event.getPersister().getPropertyNames()).indexOf(PROPERTY);
        if (at < 0 || state[at] != null && !state[at].toString().trim().isEmpty()) {
            return;
        }
        String title = frenchTitle((Product) event.getEntity());
        String handle = event.getSession().doReturningWork(connection -> handle(connection, event.getId(), title));
        // Both, or Hibernate's cache would keep a product without.
        state[at] = handle;
        ((NamedInAddresses) event.getEntity()).setRiwaqHandle(handle);
    }

    private static String handle(Connection connection, Object productId, String title) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(KNOWN)) {
            query.setObject(1, productId);
            try (ResultSet row = query.executeQuery()) {
                String known = row.next() ? row.getString(1) : null;
                // Without a title yet it is made once there is one.
                return known != null || title == null ? known : FreeHandle.of(connection, title);
            }
        }
    }

    /** The base column, whatever language the admin is used in. */
    private static String frenchTitle(Product product) {
        Boolean translated = TranslationConsiderationContext.getTranslationConsiderationContext();
        TranslationConsiderationContext.setTranslationConsiderationContext(false);
        try {
            return product.getDefaultSku() == null
                    ? null
                    : product.getDefaultSku().getName();
        } finally {
            TranslationConsiderationContext.setTranslationConsiderationContext(translated);
        }
    }
}
