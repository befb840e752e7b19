package org.riwaq.engine.origin.admin;

import java.util.Map;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.web.form.component.ListGridRecord;
import org.broadleafcommerce.openadmin.web.form.entity.ComboField;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.broadleafcommerce.openadmin.web.service.AbstractFormBuilderExtensionHandler;
import org.broadleafcommerce.openadmin.web.service.FormBuilderExtensionManager;
import org.springframework.context.MessageSource;

/** Shows the choices of our enumerations in the user's language: the stock forms show a choice's label as it is. */
public class ChoicesInLanguage extends AbstractFormBuilderExtensionHandler {
    private static final String OURS = "riwaq.";

    private final MessageSource messages;

    public ChoicesInLanguage(FormBuilderExtensionManager manager, MessageSource messages) {
        this.messages = messages;
        manager.registerHandler(this);
    }

    @Override
    public ExtensionResultStatusType modifyUnpopulatedEntityForm(EntityForm form) {
        return translate(form);
    }

    @Override
    public ExtensionResultStatusType modifyPopulatedEntityForm(EntityForm form, Entity entity) {
        return translate(form);
    }

    @Override
    public ExtensionResultStatusType modifyDetailEntityForm(EntityForm form) {
        return translate(form);
    }

    @Override
    public ExtensionResultStatusType modifyListGridRecord(String className, ListGridRecord record, Entity entity) {
        for (Field field : record.getFields()) {
            String shown = field.getDisplayValue();
            if (shown != null && shown.startsWith(OURS)) {
                field.setDisplayValue(text(shown));
            }
        }
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }

    private ExtensionResultStatusType translate(EntityForm form) {
        for (Field field : form.getFields().values()) {
            if (field instanceof ComboField) {
                for (Map.Entry<String, String> option :
                        ((ComboField) field).getOptions().entrySet()) {
                    if (option.getValue().startsWith(OURS)) {
                        option.setValue(text(option.getValue()));
                    }
                }
            }
        }
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }

    private String text(String key) {
        return messages.getMessage(
                key, null, BroadleafRequestContext.getBroadleafRequestContext().getJavaLocale());
    }
}
