package org.riwaq.engine.host.webapp;

import java.io.Serializable;
import org.broadleafcommerce.common.util.BLCMessageUtils;
import org.broadleafcommerce.openadmin.server.service.persistence.module.provider.request.PopulateValueRequest;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.BasicFieldTypeValidator;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidationResult;

/** The stock check of numbers, dates and choices, whose answers are English texts, with ours in their place, in the user's language. */
public final class FieldTypes extends BasicFieldTypeValidator {

    @Override
    public PropertyValidationResult validate(PopulateValueRequest request, Serializable instance) {
        PropertyValidationResult result = super.validate(request, instance);
        return result.isValid()
                ? result
                : new PropertyValidationResult(false, BLCMessageUtils.getMessage(code(request)));
    }

    private static String code(PopulateValueRequest request) {
        switch (request.getMetadata().getFieldType()) {
            case INTEGER:
                return "riwaq.host.field.whole";
            case DECIMAL:
            case MONEY:
                return "riwaq.host.field.number";
            case DATE:
                return "riwaq.host.field.date";
            default:
                return "riwaq.host.field.reference";
        }
    }
}
