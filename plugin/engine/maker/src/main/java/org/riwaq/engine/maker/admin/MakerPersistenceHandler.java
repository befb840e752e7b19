package org.riwaq.engine.maker.admin;

import java.io.Serializable;
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
import org.riwaq.engine.maker.dao.MakerDao;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerImpl;
import org.riwaq.engine.maker.rules.MakerChange;

/** Saves makers of the admin's form as {@link MakerChange} says. */
public class MakerPersistenceHandler extends CustomPersistenceHandlerAdapter {
    private final MakerChange change;
    private final MakerDao makers;

    public MakerPersistenceHandler(MakerChange change, MakerDao makers) {
        this.change = change;
        this.makers = makers;
    }

    @Override
    public Boolean canHandleAdd(PersistencePackage request) {
        String type = request.getCeilingEntityFullyQualifiedClassname();
        return Maker.class.getName().equals(type) || MakerImpl.class.getName().equals(type);
    }

    @Override
    public Boolean canHandleUpdate(PersistencePackage request) {
        return canHandleAdd(request);
    }

    @Override
    public Entity add(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        return save(request, dao, helper, new MakerImpl());
    }

    @Override
    public Entity update(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper)
            throws ServiceException {
        Map<String, FieldMetadata> fields = fields(request, helper);
        Object key = helper.getPrimaryKey(request.getEntity(), fields);
        return save(request, dao, helper, (Maker) dao.retrieve(MakerImpl.class, key));
    }

    @Override
    public Boolean canHandleRemove(PersistencePackage request) {
        return canHandleAdd(request);
    }

    @Override
    public void remove(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        Map<String, FieldMetadata> fields = fields(request, helper);
        Long key = (Long) helper.getPrimaryKey(request.getEntity(), fields);
        if (makers.isUsed(key)) {
            // The admin shows the message of this key above the form.
            throw new ValidationException(request.getEntity(), "riwaq.refusal.maker.in-use");
        }
        dao.remove(dao.retrieve(MakerImpl.class, key));
    }

    private Entity save(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper, Maker maker)
            throws ServiceException {
        Entity form = request.getEntity();
        Map<String, FieldMetadata> fields = fields(request, helper);
        String before = maker.getHandle();
        tidy(form, maker.getId());
        try {
            Maker filled = (Maker) helper.createPopulatedInstance(maker, form, fields, false);
            change.complete(filled, before);
            Serializable saved = dao.merge(filled);
            return helper.getRecord(fields, saved, null, null);
        } catch (ValidationException invalid) {
            // The admin looks for the cause to show what is wrong.
            throw new ServiceException("Invalid maker", invalid);
        }
    }

    private static Map<String, FieldMetadata> fields(PersistencePackage request, RecordHelper helper) {
        return helper.getSimpleMergedProperties(Maker.class.getName(), request.getPersistencePerspective());
    }

    private void tidy(Entity form, Long makerId) {
        Property name = form.findProperty("name");
        Property handle = form.findProperty("handle");
        if (handle != null) {
            handle.setValue(change.handle(handle.getValue(), name == null ? null : name.getValue(), makerId));
        }
        for (Property property : form.getProperties()) {
            String typed = property.getValue();
            switch (property.getName()) {
                case "zone":
                    property.setValue(change.zone(typed));
                    break;
                case "languages":
                    property.setValue(change.languages(typed));
                    break;
                case "identifiers.ice":
                    property.setValue(change.ice(typed));
                    break;
                case "identifiers.rna":
                case "identifiers.nia":
                    property.setValue(change.number(typed));
                    break;
                case "identifiers.phone":
                    property.setValue(change.phone(typed));
                    break;
                default:
                    break;
            }
        }
    }
}
