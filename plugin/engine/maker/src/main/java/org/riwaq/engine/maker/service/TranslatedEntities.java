package org.riwaq.engine.maker.service;

import org.broadleafcommerce.common.i18n.domain.TranslatedEntity;
import org.riwaq.engine.maker.domain.ClosedDays;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerPhoto;

/**
 * Makes the host's translations know this module's entities: one of these as a bean is enough. The short names stand in
 * {@code blc_translation.entity_type}.
 */
public final class TranslatedEntities {
    private static final TranslatedEntity MAKER = new TranslatedEntity(Maker.class.getName(), "RiwaqMaker");
    private static final TranslatedEntity PHOTO = new TranslatedEntity(MakerPhoto.class.getName(), "RiwaqMakerPhoto");
    private static final TranslatedEntity CLOSURE = new TranslatedEntity(ClosedDays.class.getName(), "RiwaqClosedDays");

    static TranslatedEntity of(Object entity) {
        if (entity instanceof Maker) {
            return MAKER;
        }
        return entity instanceof MakerPhoto ? PHOTO : CLOSURE;
    }
}
