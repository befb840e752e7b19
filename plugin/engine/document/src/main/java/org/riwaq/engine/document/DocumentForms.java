package org.riwaq.engine.document;

import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.EntityFormAction;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.broadleafcommerce.openadmin.web.service.AbstractFormBuilderExtensionHandler;
import org.broadleafcommerce.openadmin.web.service.FormBuilderExtensionManager;
import org.riwaq.engine.checkout.ScreenLinks;
import org.riwaq.engine.document.domain.DocumentRow;

/** The button that opens a document's paper, and the way to an order's documents from its money. */
final class DocumentForms extends AbstractFormBuilderExtensionHandler {
    private static final String MONEY = "org.riwaq.engine.checkout.domain.OrderMoney";
    private static final String PARCEL = "org.riwaq.engine.checkout.domain.ParcelWay";

    DocumentForms(FormBuilderExtensionManager manager) {
        manager.registerHandler(this);
    }

    @Override
    public ExtensionResultStatusType modifyDetailEntityForm(EntityForm form) {
        String type = form.getCeilingEntityClassname();
        if (DocumentRow.class.getName().equals(type)) {
            Field document = form.findField("documentId");
            if (document != null && document.getValue() != null) {
                document.setIsVisible(false);
                form.addAction(new EntityFormAction("OPEN")
                        .withButtonClass("riwaq-open")
                        .withUrlPostfix("/riwaq/documents/" + document.getValue() + ".pdf")
                        .withDisplayText("riwaq.document.button.OPEN"));
            }
            ScreenLinks.money(form, "orderNumber");
        } else if (MONEY.equals(type) || PARCEL.equals(type)) {
            ScreenLinks.filtered(
                    form,
                    "number",
                    new ScreenLinks.Section(
                            DocumentController.READ, "/order-documents?orderNumber=", "riwaq.document.button.LIST"));
        }
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }
}
