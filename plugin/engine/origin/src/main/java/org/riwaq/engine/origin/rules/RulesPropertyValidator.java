package org.riwaq.engine.origin.rules;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.openadmin.dto.BasicFieldMetadata;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidationResult;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidator;
import org.riwaq.contract.Refusal;
import org.springframework.context.MessageSource;

/** Asks the rules of an entity when the admin validates one of its fields, and answers in the user's language. */
final class RulesPropertyValidator implements PropertyValidator {
    private final Rulebook rules;
    private final MessageSource messages;

    RulesPropertyValidator(Rulebook rules, MessageSource messages) {
        this.rules = rules;
        this.messages = messages;
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
                return new PropertyValidationResult(false, text(refusal));
            }
        }
        return new PropertyValidationResult(true);
    }

    private String text(Refusal refusal) {
        BroadleafRequestContext request = BroadleafRequestContext.getBroadleafRequestContext();
        Locale locale = request == null ? Locale.FRENCH : request.getJavaLocale();
        String text = messages.getMessage("riwaq.refusal." + refusal.code, null, locale);
        for (Map.Entry<String, String> named : refusal.values.entrySet()) {
            text = text.replace("{" + named.getKey() + "}", named.getValue());
        }
        return text;
    }
}
