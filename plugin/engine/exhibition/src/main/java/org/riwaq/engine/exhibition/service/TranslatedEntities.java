package org.riwaq.engine.exhibition.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.i18n.domain.TranslatedEntity;
import org.riwaq.engine.exhibition.domain.Circuit;
import org.riwaq.engine.exhibition.domain.Exhibit;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.Hall;
import org.riwaq.engine.exhibition.domain.HallClosure;
import org.riwaq.engine.exhibition.domain.ProgrammeItem;
import org.riwaq.engine.exhibition.domain.Section;
import org.riwaq.engine.exhibition.domain.Stand;
import org.riwaq.engine.exhibition.domain.Stop;

/**
 * Makes the host's translations know this module's entities: one of these as a bean is enough. The short names stand in
 * {@code blc_translation.entity_type}.
 */
public final class TranslatedEntities {
    private static final Map<Class<?>, TranslatedEntity> ALL = new LinkedHashMap<Class<?>, TranslatedEntity>();

    static {
        add(Hall.class, "RiwaqHall");
        add(HallClosure.class, "RiwaqHallClosure");
        add(Exhibition.class, "RiwaqExhibition");
        add(Section.class, "RiwaqSection");
        add(Stand.class, "RiwaqStand");
        add(Exhibit.class, "RiwaqExhibit");
        add(ProgrammeItem.class, "RiwaqProgrammeItem");
        add(Circuit.class, "RiwaqCircuit");
        add(Stop.class, "RiwaqStop");
    }

    private static void add(Class<?> type, String name) {
        ALL.put(type, new TranslatedEntity(type.getName(), name));
    }

    static TranslatedEntity of(Object entity) {
        for (Map.Entry<Class<?>, TranslatedEntity> known : ALL.entrySet()) {
            if (known.getKey().isInstance(entity)) {
                return known.getValue();
            }
        }
        throw new IllegalArgumentException("Nothing of it is translated: " + entity.getClass());
    }
}
