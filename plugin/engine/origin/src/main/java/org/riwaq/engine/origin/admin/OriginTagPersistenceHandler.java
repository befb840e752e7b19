package org.riwaq.engine.origin.admin;

import java.io.Serializable;
import java.util.Map;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.presentation.client.OperationType;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.dao.DynamicEntityDao;
import org.broadleafcommerce.openadmin.server.service.ValidationException;
import org.broadleafcommerce.openadmin.server.service.handler.CustomPersistenceHandlerAdapter;
import org.broadleafcommerce.openadmin.server.service.persistence.module.RecordHelper;
import org.riwaq.engine.origin.dao.OriginDao;
import org.riwaq.engine.origin.domain.OriginKind;
import org.riwaq.engine.origin.domain.OriginTag;
import org.riwaq.engine.origin.domain.OriginTagImpl;

/** Takes the offer that the refusal of a second MADE_IN makes: a tag of kind REPLACE_MADE_IN takes the first one's place. */
public class OriginTagPersistenceHandler extends CustomPersistenceHandlerAdapter {
    private final OriginDao tags;

    public OriginTagPersistenceHandler(OriginDao tags) {
        this.tags = tags;
    }

    @Override
    public Boolean canHandleAdd(PersistencePackage request) {
        String type = request.getCeilingEntityFullyQualifiedClassname();
        Property kind = request.getEntity() == null ? null : request.getEntity().findProperty("kind");
        return (OriginTag.class.getName().equals(type)
                        || OriginTagImpl.class.getName().equals(type))
                && kind != null
                && OriginKind.REPLACE_MADE_IN.getType().equals(kind.getValue());
    }

    @Override
    public Boolean canHandleUpdate(PersistencePackage request) {
        return canHandleAdd(request);
    }

    @Override
    public Entity add(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        Entity form = request.getEntity();
        form.findProperty("kind").setValue(OriginKind.MADE_IN.getType());
        Long product = Long.valueOf(form.findProperty("product").getValue());
        OriginTag present = tags.readMadeIn(product, null);
        OriginTag tag = present == null ? new OriginTagImpl() : present;
        return save(form, request, dao, helper, tag);
    }

    @Override
    public Entity update(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper)
            throws ServiceException {
        Entity form = request.getEntity();
        form.findProperty("kind").setValue(OriginKind.MADE_IN.getType());
        Object key = helper.getPrimaryKey(form, fields(request, helper));
        OriginTag tag = (OriginTag) dao.retrieve(OriginTagImpl.class, key);
        OriginTag present = tags.readMadeIn(tag.getProduct().getId(), tag.getId());
        if (present != null) {
            tags.delete(present);
        }
        return save(form, request, dao, helper, tag);
    }

    private static Entity save(
            Entity form, PersistencePackage request, DynamicEntityDao dao, RecordHelper helper, OriginTag tag)
            throws ServiceException {
        Map<String, FieldMetadata> fields = fields(request, helper);
        try {
            Serializable filled = helper.createPopulatedInstance(tag, form, fields, false);
            return helper.getRecord(fields, dao.merge(filled), null, null);
        } catch (ValidationException invalid) {
            // The admin looks for the cause to show what is wrong.
            throw new ServiceException("Invalid origin tag for " + OperationType.BASIC, invalid);
        }
    }

    private static Map<String, FieldMetadata> fields(PersistencePackage request, RecordHelper helper) {
        return helper.getSimpleMergedProperties(OriginTag.class.getName(), request.getPersistencePerspective());
    }
}
