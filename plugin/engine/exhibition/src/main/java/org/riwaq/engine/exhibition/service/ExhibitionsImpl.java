package org.riwaq.engine.exhibition.service;

import java.util.Map;
import org.broadleafcommerce.common.i18n.domain.TranslatedEntity;
import org.broadleafcommerce.common.i18n.service.TranslationService;
import org.riwaq.engine.exhibition.dao.ExhibitionDao;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.ExhibitionImpl;
import org.riwaq.engine.exhibition.domain.Hall;
import org.riwaq.engine.exhibition.domain.HallImpl;
import org.riwaq.engine.exhibition.rules.Tidying;
import org.riwaq.engine.origin.rules.Rulebook;
import org.springframework.transaction.annotation.Transactional;

/** By the same rules as the admin's forms. */
@Transactional("blTransactionManager")
public class ExhibitionsImpl implements Exhibitions {
    private final ExhibitionDao dao;
    private final Tidying tidying;
    private final Rulebook rules;
    private final TranslationService translations;

    public ExhibitionsImpl(ExhibitionDao dao, Tidying tidying, Rulebook rules, TranslationService translations) {
        this.dao = dao;
        this.tidying = tidying;
        this.rules = rules;
        this.translations = translations;
    }

    @Override
    public Hall findHall(String handle) {
        return dao.readByHandle(HallImpl.class, handle);
    }

    @Override
    public Exhibition findExhibition(String handle) {
        return dao.readByHandle(ExhibitionImpl.class, handle);
    }

    @Override
    public <T> T save(T thing) {
        tidying.tidy(thing);
        for (Object part : Tidying.parts(thing)) {
            rules.check(part);
        }
        rules.check(thing);
        return dao.save(thing);
    }

    @Override
    public void translate(Object thing, String field, Map<String, String> texts) {
        TranslatedEntity type = TranslatedEntities.of(thing);
        String id = dao.key(thing).toString();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            if (!"fr".equals(text.getKey())) {
                translations.save(type.getType(), id, field, text.getKey(), text.getValue());
            }
        }
    }
}
