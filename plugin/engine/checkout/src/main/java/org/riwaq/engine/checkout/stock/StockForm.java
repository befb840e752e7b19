package org.riwaq.engine.checkout.stock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.service.persistence.PersistenceManager;
import org.broadleafcommerce.openadmin.server.service.persistence.PersistenceManagerEventHandlerAdapter;
import org.broadleafcommerce.openadmin.server.service.persistence.PersistenceManagerEventHandlerResponse;
import org.broadleafcommerce.openadmin.server.service.persistence.PersistenceManagerEventHandlerResponse.PersistenceManagerEventHandlerResponseStatus;
import org.broadleafcommerce.openadmin.server.service.persistence.module.provider.request.PopulateValueRequest;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PopulateValueRequestValidator;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidationResult;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.origin.rules.RefusalTexts;

/**
 * Saves the quantity of a form only where it was typed: one that is as the form was opened with is left alone, a new
 * one is refused when pieces moved meanwhile.
 */
public final class StockForm extends PersistenceManagerEventHandlerAdapter implements PopulateValueRequestValidator {
    private final StockNow stock;
    private final RefusalTexts texts;

    public StockForm(StockNow stock, RefusalTexts texts) {
        this.stock = stock;
        this.texts = texts;
    }

    @Override
    public PersistenceManagerEventHandlerResponse preUpdate(PersistenceManager manager, PersistencePackage request) {
        Entity form = request.getEntity();
        for (String name : SeenStock.QUANTITIES) {
            Property typed = form == null ? null : form.findProperty(name);
            if (typed != null) {
                compare(form, typed);
            }
        }
        return new PersistenceManagerEventHandlerResponse()
                .withStatus(PersistenceManagerEventHandlerResponseStatus.NOT_HANDLED);
    }

    private void compare(Entity form, Property typed) {
        Property seen = form.findProperty(SeenStock.SEEN);
        Integer now = stock.of(typed.getName(), form);
        String before = seen == null ? text(now) : text(seen.getValue());
        if (text(typed.getValue()).equals(before)) {
            List<Property> others = new ArrayList<>();
            for (Property property : form.getProperties()) {
                if (property != typed) {
                    others.add(property);
                }
            }
            form.setProperties(others.toArray(new Property[0]));
        } else if (!before.equals(text(now))) {
            // Forms never fill it; read below, where a refusal finds its field.
            typed.setOriginalDisplayValue(text(now));
        }
    }

    @Override
    public PropertyValidationResult validate(PopulateValueRequest request, java.io.Serializable instance) {
        Property typed = request.getProperty();
        if (typed.getOriginalDisplayValue() == null
                || !Arrays.asList(SeenStock.QUANTITIES).contains(typed.getName())) {
            return new PropertyValidationResult(true);
        }
        return new PropertyValidationResult(
                false,
                texts.of(new Refusal(
                        "stock.moved",
                        409,
                        typed.getName(),
                        Collections.singletonMap("now", typed.getOriginalDisplayValue()))));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().trim();
    }
}
