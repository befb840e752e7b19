package org.riwaq.engine.checkout.stock;

import javax.servlet.http.HttpServletRequest;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.broadleafcommerce.openadmin.web.service.AbstractFormBuilderExtensionHandler;
import org.broadleafcommerce.openadmin.web.service.FormBuilderExtensionManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Sends the quantity that a form was opened with along with it. */
public final class SeenStock extends AbstractFormBuilderExtensionHandler {
    static final String SEEN = "riwaqStockSeen";
    static final String[] QUANTITIES = {"defaultSku.quantityAvailable", "quantityAvailable"};

    private final StockNow stock;

    public SeenStock(FormBuilderExtensionManager manager, StockNow stock) {
        this.stock = stock;
        manager.registerHandler(this);
    }

    @Override
    public ExtensionResultStatusType modifyPopulatedEntityForm(EntityForm form, Entity entity) {
        for (String name : QUANTITIES) {
            Field quantity = form.findField(name);
            if (quantity != null && form.findField(SEEN) == null) {
                form.addHiddenField(new Field().withName(SEEN).withValue(seen(name, quantity, entity)));
                form.clearFieldsMap();
                break;
            }
        }
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }

    private String seen(String name, Field quantity, Entity entity) {
        if (!entity.isValidationFailure()) {
            return quantity.getValue();
        }
        if (entity.getPropertyValidationErrors().containsKey(name)) {
            // Whoever was told how many there are now decides anew.
            Integer now = stock.of(name, entity);
            return now == null ? "" : now.toString();
        }
        return posted();
    }

    private static String posted() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (!(request instanceof ServletRequestAttributes)) {
            return null;
        }
        HttpServletRequest form = ((ServletRequestAttributes) request).getRequest();
        return form.getParameter("fields['" + SEEN + "'].value");
    }
}
