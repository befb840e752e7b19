package org.riwaq.engine.origin.rules;

import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.web.form.entity.ComboField;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.broadleafcommerce.openadmin.web.service.AbstractFormBuilderExtensionHandler;
import org.broadleafcommerce.openadmin.web.service.FormBuilderExtensionManager;

/** What a form shows and does not let change is said in words: the stock form shows the code of a choice. */
public final class ReadOnlyChoices extends AbstractFormBuilderExtensionHandler {

    public ReadOnlyChoices(FormBuilderExtensionManager manager) {
        manager.registerHandler(this);
    }

    @Override
    public ExtensionResultStatusType modifyPopulatedEntityForm(EntityForm form, Entity entity) {
        for (Field field : form.getFields().values()) {
            if (field instanceof ComboField && Boolean.TRUE.equals(field.getReadOnly())) {
                String words = ((ComboField) field).getOption(field.getValue());
                if (words != null) {
                    field.setDisplayValue(words);
                }
            }
        }
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }
}
