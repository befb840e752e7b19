package org.riwaq.engine.exhibition.admin;

import java.io.Serializable;
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
import org.riwaq.engine.exhibition.dao.ExhibitionDao;
import org.riwaq.engine.exhibition.domain.Circuit;
import org.riwaq.engine.exhibition.domain.CircuitImpl;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.ExhibitionImpl;
import org.riwaq.engine.exhibition.domain.Hall;
import org.riwaq.engine.exhibition.domain.HallImpl;
import org.riwaq.engine.exhibition.domain.ProgrammeItem;
import org.riwaq.engine.exhibition.domain.ProgrammeItemImpl;
import org.riwaq.engine.exhibition.plan.Drawing;
import org.riwaq.engine.exhibition.rules.Tidying;

/** Fills in handles and zones that were left empty, and lets nothing go that others name. */
public class RoomPersistenceHandler extends CustomPersistenceHandlerAdapter {
    private static final Map<String, Kind> KINDS = new HashMap<String, Kind>();

    static {
        add(new Kind("hall", Hall.class, HallImpl.class, "name"));
        add(new Kind("exhibition", Exhibition.class, ExhibitionImpl.class, "title"));
        add(new Kind("circuit", Circuit.class, CircuitImpl.class, "title"));
        add(new Kind("programme", ProgrammeItem.class, ProgrammeItemImpl.class, "title"));
    }

    private final Tidying tidying;
    private final ExhibitionDao rooms;

    public RoomPersistenceHandler(Tidying tidying, ExhibitionDao rooms) {
        this.tidying = tidying;
        this.rooms = rooms;
    }

    private static void add(Kind kind) {
        KINDS.put(kind.as.getName(), kind);
        KINDS.put(kind.row.getName(), kind);
    }

    private static Kind kind(PersistencePackage request) {
        return KINDS.get(request.getCeilingEntityFullyQualifiedClassname());
    }

    @Override
    public Boolean canHandleAdd(PersistencePackage request) {
        return kind(request) != null;
    }

    @Override
    public Boolean canHandleUpdate(PersistencePackage request) {
        return canHandleAdd(request);
    }

    @Override
    public Boolean canHandleRemove(PersistencePackage request) {
        return canHandleAdd(request);
    }

    @Override
    public Entity add(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        try {
            return save(request, dao, helper, (Serializable) kind(request).row.newInstance(), null);
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new ServiceException("No such row", impossible);
        }
    }

    @Override
    public Entity update(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper)
            throws ServiceException {
        Long key = key(request, helper);
        return save(request, dao, helper, dao.retrieve(kind(request).row, key), key);
    }

    @Override
    public void remove(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper) throws ServiceException {
        Kind kind = kind(request);
        Long key = key(request, helper);
        if (rooms.isUsed(kind.name, key)) {
            // The admin shows the message of this key above the form.
            throw new ValidationException(request.getEntity(), "riwaq.refusal." + kind.name + ".in-use");
        }
        dao.remove(dao.retrieve(kind.row, key));
    }

    private Entity save(
            PersistencePackage request, DynamicEntityDao dao, RecordHelper helper, Serializable row, Long key)
            throws ServiceException {
        Entity form = request.getEntity();
        Map<String, FieldMetadata> fields = fields(request, helper);
        tidy(kind(request), form, key);
        try {
            Serializable filled = helper.createPopulatedInstance(row, form, fields, false);
            return helper.getRecord(fields, dao.merge(filled), null, null);
        } catch (ValidationException invalid) {
            // The admin looks for the cause to show what is wrong.
            throw new ServiceException("Invalid " + kind(request).name, invalid);
        }
    }

    private void tidy(Kind kind, Entity form, Long key) {
        Property handle = form.findProperty("handle");
        Property named = form.findProperty(kind.named);
        if (handle != null) {
            handle.setValue(tidying.handle(kind.name, handle.getValue(), named == null ? null : named.getValue(), key));
        }
        Property drawing = form.findProperty("drawing");
        Drawing floor = drawing == null ? null : Drawing.of(drawing.getValue());
        if (floor != null) {
            drawing.setValue(String.join("\n", floor.lines()));
        }
        Property zone = form.findProperty("zone");
        if (zone != null) {
            zone.setValue(tidying.zone(zone.getValue()));
        }
    }

    private static Long key(PersistencePackage request, RecordHelper helper) {
        return (Long) helper.getPrimaryKey(request.getEntity(), fields(request, helper));
    }

    private static Map<String, FieldMetadata> fields(PersistencePackage request, RecordHelper helper) {
        return helper.getSimpleMergedProperties(kind(request).as.getName(), request.getPersistencePerspective());
    }

    /** What one sort of thing is called. */
    private static final class Kind {
        final String name;
        final Class<?> as;
        final Class<?> row;
        final String named;

        Kind(String name, Class<?> as, Class<?> row, String named) {
            this.name = name;
            this.as = as;
            this.row = row;
            this.named = named;
        }
    }
}
