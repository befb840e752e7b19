package org.riwaq.engine.checkout;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.EntityFormAction;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.broadleafcommerce.openadmin.web.service.AbstractFormBuilderExtensionHandler;
import org.broadleafcommerce.openadmin.web.service.FormBuilderExtensionManager;
import org.riwaq.engine.checkout.domain.MakerLetter;
import org.riwaq.engine.checkout.domain.OrderMoney;
import org.riwaq.engine.checkout.domain.ParcelWay;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Buttons from one screen of an order to the others: the stock order, its money, its parcels; each for who may see what it
 * leads to. Modules that use checkout add theirs.
 */
public final class ScreenLinks extends AbstractFormBuilderExtensionHandler {
    private static final String STOCK_NUMBER = "orderNumber";
    private static final String NUMBER = "number";
    private static final Section MONEY =
            new Section("PERMISSION_READ_RIWAQ_ORDER_MONEY", "/order-money?number=", "riwaq.checkout.button.MONEY");
    private static final Section PARCELS =
            new Section("PERMISSION_READ_RIWAQ_PARCEL", "/parcels?number=", "riwaq.checkout.button.PARCELS");
    private static final Section STOCK =
            new Section("PERMISSION_READ_ORDER", "/order?orderNumber=", "riwaq.checkout.button.ORDER");

    ScreenLinks(FormBuilderExtensionManager manager) {
        manager.registerHandler(this);
    }

    /** A list of the admin that shows one order's rows. */
    public static final class Section {
        private final String right;
        private final String list;
        private final String label;

        /**
         * @param right whoever has none sees no button
         * @param list its address, up to the number that it is filtered by
         * @param label message key
         */
        public Section(String right, String list, String label) {
            this.right = right;
            this.list = list;
            this.label = label;
        }
    }

    @Override
    public ExtensionResultStatusType modifyDetailEntityForm(EntityForm form) {
        String type = form.getCeilingEntityClassname();
        if (Order.class.getName().equals(type)) {
            filtered(form, STOCK_NUMBER, MONEY);
            filtered(form, STOCK_NUMBER, PARCELS);
        } else if (OrderMoney.class.getName().equals(type)) {
            filtered(form, NUMBER, PARCELS);
            filtered(form, NUMBER, STOCK);
        } else if (ParcelWay.class.getName().equals(type)
                || MakerLetter.class.getName().equals(type)) {
            filtered(form, NUMBER, MONEY);
            filtered(form, NUMBER, STOCK);
        }
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }

    /** A way to an order's money. */
    public static void money(EntityForm form, String field) {
        filtered(form, field, MONEY);
    }

    /**
     * A way to what a section has of an order.
     *
     * @param field of the form, with the order's number
     */
    public static void filtered(EntityForm form, String field, Section section) {
        Field number = form.findField(field);
        if (number != null && number.getValue() != null && !number.getValue().isEmpty() && may(section.right)) {
            form.addAction(new EntityFormAction(section.label)
                    .withButtonClass("riwaq-go")
                    .withUrlPostfix(section.list + encoded(number.getValue()))
                    .withDisplayText(section.label));
        }
    }

    private static String encoded(String number) {
        try {
            return URLEncoder.encode(number, "UTF-8");
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException("Every Java has UTF-8", never);
        }
    }

    /** Whether whoever is logged in has that right. */
    public static boolean may(String right) {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        if (user != null) {
            for (GrantedAuthority authority : user.getAuthorities()) {
                if (right.equals(authority.getAuthority())) {
                    return true;
                }
            }
        }
        return false;
    }
}
