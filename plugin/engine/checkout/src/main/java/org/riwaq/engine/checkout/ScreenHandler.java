package org.riwaq.engine.checkout;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashMap;
import java.util.Map;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.dao.DynamicEntityDao;
import org.broadleafcommerce.openadmin.server.service.ValidationException;
import org.broadleafcommerce.openadmin.server.service.handler.CustomPersistenceHandlerAdapter;
import org.broadleafcommerce.openadmin.server.service.persistence.module.RecordHelper;
import org.hibernate.Session;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.origin.rules.RefusalTexts;

/**
 * A form of the admin that is a command: it is done in the admin's transaction, and a refusal stands at its field and
 * leaves nothing behind. Modules that use checkout have such forms as well.
 */
public abstract class ScreenHandler extends CustomPersistenceHandlerAdapter {
    private static final BigDecimal MINOR = BigDecimal.valueOf(100);

    private final Class<?> screen;
    private final RefusalTexts texts;

    /** @param screen the entity that the form shows, read from a view */
    protected ScreenHandler(Class<?> screen, RefusalTexts texts) {
        this.screen = screen;
        this.texts = texts;
    }

    /**
     * @param key of the row
     * @throws Refused with the form's field; what was written is taken back
     */
    protected abstract void command(Connection connection, long key, Entity form) throws SQLException;

    /** The field at which a refusal stands that has none of its own. */
    protected abstract String field();

    /**
     * A new row, where the form can add one.
     *
     * @return its key
     * @throws Refused as {@link #command}
     */
    protected long create(Connection connection, Entity form) throws SQLException {
        throw new UnsupportedOperationException(screen.getName());
    }

    /** Whether {@link #create} makes rows. */
    protected boolean isAddable() {
        return false;
    }

    @Override
    public Boolean canHandleAdd(PersistencePackage request) {
        return isAddable() && screen.getName().equals(request.getCeilingEntityFullyQualifiedClassname());
    }

    @Override
    public Entity add(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        Map<String, FieldMetadata> fields =
                helper.getSimpleMergedProperties(screen.getName(), request.getPersistencePerspective());
        Entity form = request.getEntity();
        Session session = dao.getStandardEntityManager().unwrap(Session.class);
        long[] key = new long[1];
        Refusal refusal = run(session, connection -> key[0] = create(connection, form));
        if (refusal != null) {
            throw new ServiceException("Refused", invalid(form, refusal));
        }
        session.clear();
        return helper.getRecord(fields, (java.io.Serializable) session.get(screen, key[0]), null, null);
    }

    @Override
    public Boolean canHandleUpdate(PersistencePackage request) {
        return screen.getName().equals(request.getCeilingEntityFullyQualifiedClassname());
    }

    @Override
    public Entity update(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper)
            throws ServiceException {
        Entity form = request.getEntity();
        Map<String, FieldMetadata> fields =
                helper.getSimpleMergedProperties(screen.getName(), request.getPersistencePerspective());
        Long key = (Long) helper.getPrimaryKey(form, fields);
        Session session = dao.getStandardEntityManager().unwrap(Session.class);
        Refusal refusal = run(session, connection -> command(connection, key, form));
        session.clear();
        java.io.Serializable row = (java.io.Serializable) session.get(screen, key);
        if (refusal != null && row == null) {
            throw new ServiceException("Refused", invalid(form, refusal));
        }
        Entity now = helper.getRecord(fields, row, null, null);
        if (refusal != null && refusal.code.endsWith(".stale")) {
            // Whoever was told what changed decides anew, about what is there now.
            for (Property shown : form.getProperties()) {
                Property fresh = now.findProperty(shown.getName());
                if (fresh != null) {
                    shown.setValue(fresh.getValue());
                    shown.setDisplayValue(fresh.getDisplayValue());
                }
            }
        }
        if (refusal != null) {
            throw new ServiceException("Refused", invalid(form, refusal));
        }
        return now;
    }

    /** What is done on the admin's connection. */
    private interface Doing {
        void on(Connection connection) throws SQLException;
    }

    private static Refusal run(Session session, Doing doing) {
        try {
            session.doWork(connection -> {
                Savepoint before = connection.setSavepoint();
                try {
                    doing.on(connection);
                } catch (Refused refused) {
                    connection.rollback(before);
                    throw refused;
                }
            });
            return null;
        } catch (Refused refused) {
            return refused.refusal();
        }
    }

    private ValidationException invalid(Entity form, Refusal refusal) {
        boolean unreadable = "request.bad-field".equals(refusal.code);
        Map<String, String> values = new HashMap<>();
        refusal.values.forEach((name, value) -> values.put(
                name, name.equals("due") || name.equals("max") || name.equals("amount") ? dirhams(value) : value));
        String field = refusal.field != null && form.findProperty(refusal.field) != null ? refusal.field : field();
        form.addValidationError(
                field, texts.of(new Refusal(unreadable ? "checkout.field" : refusal.code, 409, field, values)));
        return new ValidationException(form, refusal.code);
    }

    private static String dirhams(String minor) {
        return new BigDecimal(minor).divide(MINOR).setScale(2).toPlainString();
    }

    /** What was typed, or null. */
    protected static String typed(Entity form, String name) {
        Property property = form.findProperty(name);
        String text = property == null || property.getValue() == null
                ? ""
                : property.getValue().trim();
        return text.isEmpty() ? null : text;
    }

    /** An amount in dirhams as minor units, with a point or a comma. */
    protected static Long minor(Entity form, String name) {
        String text = typed(form, name);
        try {
            return text == null
                    ? null
                    : new BigDecimal(text.replace(',', '.')).multiply(MINOR).longValueExact();
        } catch (NumberFormatException | ArithmeticException no) {
            throw Body.badField(name, "format");
        }
    }
}
