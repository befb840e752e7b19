package org.riwaq.engine.exhibition.booking;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.util.Map;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.presentation.client.OperationType;
import org.broadleafcommerce.openadmin.dto.CriteriaTransferObject;
import org.broadleafcommerce.openadmin.dto.DynamicResultSet;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.dto.FilterAndSortCriteria;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.dao.DynamicEntityDao;
import org.broadleafcommerce.openadmin.server.service.ValidationException;
import org.broadleafcommerce.openadmin.server.service.handler.CustomPersistenceHandlerAdapter;
import org.broadleafcommerce.openadmin.server.service.persistence.module.RecordHelper;
import org.hibernate.Session;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.exhibition.domain.BookedPlaces;
import org.riwaq.engine.maker.rules.Phones;
import org.riwaq.engine.origin.rules.RefusalTexts;

/** Bookings in the admin: what was booked last comes first, and the form's one command takes places back. */
public final class BookingHandler extends CustomPersistenceHandlerAdapter {
    private static final String ACTION = "action";

    private final Bookings bookings;
    private final RefusalTexts texts;

    public BookingHandler(Phones phones, RefusalTexts texts) {
        this.bookings = new Bookings(phones, Clock.systemUTC());
        this.texts = texts;
    }

    private static Boolean isOurs(PersistencePackage request) {
        return BookedPlaces.class.getName().equals(request.getCeilingEntityFullyQualifiedClassname());
    }

    @Override
    public Boolean canHandleFetch(PersistencePackage request) {
        return isOurs(request);
    }

    @Override
    public Boolean canHandleUpdate(PersistencePackage request) {
        return isOurs(request);
    }

    @Override
    public DynamicResultSet fetch(
            PersistencePackage request, CriteriaTransferObject asked, DynamicEntityDao dao, RecordHelper helper)
            throws ServiceException {
        boolean ordered = false;
        for (FilterAndSortCriteria criteria : asked.getCriteriaMap().values()) {
            ordered |= criteria.getSortDirection() != null;
        }
        if (!ordered) {
            asked.get("bookedAt").setSortAscending(false);
        }
        return helper.getCompatibleModule(OperationType.BASIC).fetch(request, asked);
    }

    @Override
    public Entity update(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper)
            throws ServiceException {
        Entity form = request.getEntity();
        Map<String, FieldMetadata> fields =
                helper.getSimpleMergedProperties(BookedPlaces.class.getName(), request.getPersistencePerspective());
        Long key = (Long) helper.getPrimaryKey(form, fields);
        Property action = form.findProperty(ACTION);
        Session session = dao.getStandardEntityManager().unwrap(Session.class);
        if (action == null || !"CANCEL".equals(action.getValue())) {
            throw refused(form, Refused.because("booking.nothing-to-do", 400).refusal());
        }
        try {
            session.doWork(connection -> revoke(connection, key));
        } catch (Refused refused) {
            throw refused(form, refused.refusal());
        }
        session.clear();
        return helper.getRecord(fields, (Serializable) session.get(BookedPlaces.class, key), null, null);
    }

    private void revoke(Connection connection, long key) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            bookings.revoke(connection, key);
        } catch (Refused refused) {
            connection.rollback(before);
            throw refused;
        }
    }

    private ServiceException refused(Entity form, Refusal refusal) {
        form.addValidationError(ACTION, texts.of(refusal));
        return new ServiceException("Refused", new ValidationException(form, refusal.code));
    }
}
