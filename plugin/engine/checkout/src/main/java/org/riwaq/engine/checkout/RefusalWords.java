package org.riwaq.engine.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.broadleafcommerce.openadmin.web.service.AbstractFormBuilderExtensionHandler;
import org.broadleafcommerce.openadmin.web.service.FormBuilderExtensionManager;
import org.riwaq.engine.checkout.domain.OrderMoney;
import org.springframework.context.MessageSource;

/** Banks say why in codes; the form of an order's money says it in words. A code that nobody knows stays as it is. */
final class RefusalWords extends AbstractFormBuilderExtensionHandler {
    private static final String BETWEEN = ", ";

    private final MessageSource messages;

    RefusalWords(FormBuilderExtensionManager manager, MessageSource messages) {
        this.messages = messages;
        manager.registerHandler(this);
    }

    @Override
    public ExtensionResultStatusType modifyDetailEntityForm(EntityForm form) {
        Field refusal =
                OrderMoney.class.getName().equals(form.getCeilingEntityClassname()) ? form.findField("refusal") : null;
        if (refusal != null && refusal.getValue() != null) {
            List<String> words = new ArrayList<>();
            for (String code : refusal.getValue().split(BETWEEN)) {
                words.add(messages.getMessage("riwaq.checkout.refusal." + code, null, code, locale()));
            }
            refusal.setDisplayValue(String.join(BETWEEN, words));
        }
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }

    private static Locale locale() {
        BroadleafRequestContext request = BroadleafRequestContext.getBroadleafRequestContext();
        return request == null ? Locale.FRENCH : request.getJavaLocale();
    }
}
