package org.riwaq.engine.origin.rules;

import java.io.Serializable;
import java.util.Map;
import org.broadleafcommerce.openadmin.dto.BasicFieldMetadata;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidationResult;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidator;
import org.riwaq.contract.Refusal;

/** Asks the rules of an entity when the admin validates one of its fields, and answers in the user's language. */
final class RulesPropertyValidator implements PropertyValidator {
    private final Rulebook rules;
    private final RefusalTexts texts;

    RulesPropertyValidator(Rulebook rules, RefusalTexts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    @Override
    public PropertyValidationResult validate(
            Entity entity,
            Serializable instance,
            Map<String, FieldMetadata> entityFieldMetadata,
            Map<String, String> validationConfiguration,
            BasicFieldMetadata propertyMetadata,
            String propertyName,
            String value) {
        for (Refusal refusal : rules.broken(instance)) {
            if (propertyName.equals(refusal.field)) {
                return new PropertyValidationResult(false, texts.of(refusal));
            }
        }
        return new PropertyValidationResult(true);
    }
}
