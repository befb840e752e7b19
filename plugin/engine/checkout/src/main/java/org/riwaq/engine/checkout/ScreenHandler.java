package org.riwaq.engine.checkout;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
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

/** A form of the admin that is a command: it is done in the admin's transaction, and a refusal stands at its field. */
abstract class ScreenHandler extends CustomPersistenceHandlerAdapter {
    private static final BigDecimal MINOR = BigDecimal.valueOf(100);

    private final Class<?> screen;
    private final RefusalTexts texts;

    ScreenHandler(Class<?> screen, RefusalTexts texts) {
        this.screen = screen;
        this.texts = texts;
    }

    /**
     * @param key of the row
     * @throws Refused with the form's field; then nothing may be written yet
     */
    abstract void command(Connection connection, long key, Entity form) throws SQLException;

    /** The field at which a refusal stands that has none of its own. */
    abstract String field();

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
        try {
            session.doWork(connection -> command(connection, key, form));
        } catch (Refused refused) {
            throw new ServiceException("Refused", invalid(form, refused.refusal()));
        }
        session.clear();
        return helper.getRecord(fields, (java.io.Serializable) session.get(screen, key), null, null);
    }

    private ValidationException invalid(Entity form, Refusal refusal) {
        boolean unreadable = "request.bad-field".equals(refusal.code);
        Map<String, String> values = new HashMap<>();
        refusal.values.forEach(
                (name, value) -> values.put(name, name.equals("due") || name.equals("max") ? dirhams(value) : value));
        String field = refusal.field != null && form.findProperty(refusal.field) != null ? refusal.field : field();
        form.addValidationError(
                field, texts.of(new Refusal(unreadable ? "checkout.field" : refusal.code, 409, field, values)));
        return new ValidationException(form, refusal.code);
    }

    private static String dirhams(String minor) {
        return new BigDecimal(minor).divide(MINOR).setScale(2).toPlainString();
    }

    /** What was typed, or null. */
    static String typed(Entity form, String name) {
        Property property = form.findProperty(name);
        String text = property == null || property.getValue() == null
                ? ""
                : property.getValue().trim();
        return text.isEmpty() ? null : text;
    }

    /** An amount in dirhams as minor units, with a point or a comma. */
    static Long minor(Entity form, String name) {
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
