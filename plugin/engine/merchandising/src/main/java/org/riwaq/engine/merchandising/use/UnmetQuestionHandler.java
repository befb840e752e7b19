package org.riwaq.engine.merchandising.use;

import java.io.Serializable;
import java.util.List;
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
import org.riwaq.engine.merchandising.domain.Synonym;
import org.riwaq.engine.merchandising.domain.SynonymImpl;
import org.riwaq.engine.merchandising.domain.UnmetQuestion;
import org.riwaq.engine.merchandising.rules.SynonymRules;
import org.riwaq.engine.origin.rules.RefusalTexts;
import org.riwaq.engine.origin.rules.Refusals;

/** A question that nothing fitted, saved with other words for it, is a synonym. */
final class UnmetQuestionHandler extends CustomPersistenceHandlerAdapter {
    private final SynonymRules rules;
    private final RefusalTexts texts;

    UnmetQuestionHandler(SynonymRules rules, RefusalTexts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    @Override
    public Boolean canHandleUpdate(PersistencePackage request) {
        return UnmetQuestion.class.getName().equals(request.getCeilingEntityFullyQualifiedClassname());
    }

    @Override
    public Entity update(PersistencePackage request, DynamicEntityDao dao, RecordHelper helper)
            throws ServiceException {
        Entity form = request.getEntity();
        Map<String, FieldMetadata> fields =
                helper.getSimpleMergedProperties(UnmetQuestion.class.getName(), request.getPersistencePerspective());
        Serializable key = (Serializable) helper.getPrimaryKey(form, fields);
        Session session = dao.getStandardEntityManager().unwrap(Session.class);
        UnmetQuestion question = (UnmetQuestion) session.get(UnmetQuestion.class, key);
        Synonym synonym = synonym(question, form);
        List<Refusal> broken = broken(synonym);
        if (!broken.isEmpty()) {
            // The word is the question itself, which stands there to be read.
            broken.forEach(refusal -> form.addValidationError(
                    "word".equals(refusal.field) ? "alternatives" : refusal.field, texts.of(refusal)));
            throw new ServiceException("Refused", new ValidationException(form, broken.get(0).code));
        }
        dao.persist(synonym);
        dao.flush();
        session.clear();
        return helper.getRecord(fields, (Serializable) session.get(UnmetQuestion.class, key), null, null);
    }

    private static Synonym synonym(UnmetQuestion question, Entity form) {
        Synonym synonym = new SynonymImpl();
        synonym.setWord(question.getMainEntityName());
        synonym.setAlternatives(typed(form, "alternatives"));
        synonym.setWeight(number(typed(form, "weight")));
        return synonym;
    }

    private List<Refusal> broken(Synonym synonym) {
        Refusals refusals = new Refusals();
        if (synonym.getAlternatives() == null) {
            refusals.add("synonym.alternatives.missing", "alternatives");
        }
        if (synonym.getWeight() == null) {
            refusals.add("synonym.weight.missing", "weight");
        }
        return refusals.list().isEmpty() ? rules.broken(synonym) : refusals.list();
    }

    private static String typed(Entity form, String name) {
        Property property = form.findProperty(name);
        String text = property == null || property.getValue() == null
                ? ""
                : property.getValue().trim();
        return text.isEmpty() ? null : text;
    }

    private static Integer number(String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException no) {
            return null;
        }
    }
}
