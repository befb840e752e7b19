package org.riwaq.engine.settlement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.web.form.component.ListGridRecord;
import org.broadleafcommerce.openadmin.web.form.entity.DefaultEntityFormActions;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.EntityFormAction;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.broadleafcommerce.openadmin.web.service.AbstractFormBuilderExtensionHandler;
import org.broadleafcommerce.openadmin.web.service.FormBuilderExtensionManager;
import org.riwaq.engine.settlement.domain.MakerAccount;
import org.riwaq.engine.settlement.domain.PayoutBatch;
import org.riwaq.engine.settlement.domain.PayoutDue;
import org.riwaq.engine.settlement.domain.PayoutStep;
import org.riwaq.engine.settlement.domain.PayoutWay;
import org.riwaq.engine.settlement.domain.SettledLine;
import org.springframework.context.MessageSource;

/**
 * The buttons of the forms about payouts: a step for each that the state and the user's rights allow, and downloads. A
 * step's button says its name in the hidden field {@value #ACTION} and sends the form (the host's script).
 */
final class PayoutForms extends AbstractFormBuilderExtensionHandler {
    static final String ACTION = "action";
    private static final Set<String> TYPED =
            new HashSet<>(Arrays.asList("maker", "partner", "method", "holder", "rib", "account"));
    private static final String SHOWN = "riwaqShown";
    private static final String LABEL = "riwaq.settlement.button.";

    private final MessageSource messages;

    PayoutForms(FormBuilderExtensionManager manager, MessageSource messages) {
        this.messages = messages;
        manager.registerHandler(this);
    }

    @Override
    public ExtensionResultStatusType modifyDetailEntityForm(EntityForm form) {
        String type = form.getCeilingEntityClassname();
        showWhatIs(form);
        if (MakerAccount.class.getName().equals(type)) {
            account(form);
        } else if (PayoutDue.class.getName().equals(type)) {
            due(form);
        } else if (PayoutBatch.class.getName().equals(type)) {
            batch(form);
        } else if (PayoutWay.class.getName().equals(type)) {
            way(form);
        } else if (SettledLine.class.getName().equals(type)) {
            Field why = form.findField("why");
            if (why != null) {
                why.setDisplayValue(RuleWords.of(why.getValue(), messages, locale()));
            }
            hide(form, "rules");
        }
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }

    /** A new row's form asks for what is typed alone; what is shown of a row comes with {@link #modifyDetailEntityForm}. */
    @Override
    public ExtensionResultStatusType modifyUnpopulatedEntityForm(EntityForm form) {
        String type = form.getCeilingEntityClassname();
        if (PayoutBatch.class.getName().equals(type)
                || MakerAccount.class.getName().equals(type)) {
            for (Field field : form.getFields().values()) {
                if (Boolean.TRUE.equals(field.getIsVisible()) && !TYPED.contains(field.getName())) {
                    field.setIsVisible(false);
                    field.getAttributes().put(SHOWN, true);
                }
            }
        }
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }

    private static void showWhatIs(EntityForm form) {
        for (Field field : form.getFields().values()) {
            if (field.getAttributes().remove(SHOWN) != null) {
                field.setIsVisible(true);
            }
        }
    }

    @Override
    public ExtensionResultStatusType modifyListGridRecord(String type, ListGridRecord record, Entity entity) {
        if (PayoutStep.class.getName().equals(type)) {
            for (Field field : record.getFields()) {
                if ("reason".equals(field.getName())) {
                    say(field);
                }
            }
        }
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }

    /** A provider gives its reasons as codes; what a person typed stays as it is. */
    private void say(Field reason) {
        if (reason != null && reason.getValue() != null && reason.getValue().matches("[a-z_-]{1,40}")) {
            reason.setDisplayValue(messages.getMessage(
                    "riwaq.settlement.provider." + reason.getValue(), null, reason.getValue(), locale()));
        }
    }

    private static Locale locale() {
        BroadleafRequestContext request = BroadleafRequestContext.getBroadleafRequestContext();
        return request == null ? Locale.FRENCH : request.getJavaLocale();
    }

    private static void account(EntityForm form) {
        for (String payee : new String[] {"maker", "partner"}) {
            Field field = form.findField(payee);
            if (field != null) {
                field.setReadOnly(true);
                field.setIsVisible(!isEmpty(form, payee));
            }
        }
        if (!Rights.has(Rights.PREPARE)) {
            form.removeAction(DefaultEntityFormActions.SAVE);
        }
        form.addHiddenField(new Field().withName(ACTION).withValue(""));
        form.clearFieldsMap();
        step(form, "CONFIRM", Rights.APPROVE, is(form, "state", "WAITING"));
    }

    private static void due(EntityForm form) {
        onlySteps(form);
        step(form, "PAY", Rights.PREPARE, is(form, "state", "READY"));
        if (form.getId() != null && form.getId().startsWith("-")) {
            // A partner has a page of its own, and no statement.
            for (String none : new String[] {"month", "letter", "link", "fromDay", "toDay", "lang"}) {
                hide(form, none);
            }
            return;
        }
        step(form, "LINK", Rights.PREPARE, isEmpty(form, "link"));
        Field maker = form.findField("publicId");
        if (maker != null && maker.getValue() != null) {
            download(form, "STATEMENT", "/riwaq/statements/" + maker.getValue() + ".csv");
        }
    }

    private static void batch(EntityForm form) {
        onlySteps(form);
        hide(form, "method");
        step(form, "APPROVE", Rights.APPROVE, is(form, "state", "DUE"));
        step(form, "SEND", Rights.PREPARE, is(form, "state", "APPROVED"));
        step(form, "CONFIRM", Rights.PREPARE, is(form, "state", "SENT"));
        step(form, "GIVE_UP", Rights.PREPARE, is(form, "state", "DUE", "APPROVED"));
        Field file = form.findField("fileName");
        if (file != null && file.getValue() != null && !file.getValue().isEmpty()) {
            download(form, "BANK_CSV", "/riwaq/payout-files/" + form.getId() + ".csv");
            download(form, "BANK_XML", "/riwaq/payout-files/" + form.getId() + ".xml");
        } else {
            for (String none : new String[] {"fileName", "filePayments", "fileTotal", "fileSum", "xmlSum"}) {
                hide(form, none);
            }
        }
        if (!is(form, "state", "DUE", "APPROVED")) {
            hide(form, "reason");
        }
    }

    private static void hide(EntityForm form, String name) {
        Field field = form.findField(name);
        if (field != null) {
            field.setIsVisible(false);
        }
    }

    private void way(EntityForm form) {
        onlySteps(form);
        say(form.findField("why"));
        say(form.findField("refusal"));
        boolean cash = is(form, "method", "CASH");
        boolean stripe = is(form, "method", "STRIPE");
        step(form, "HAND_OVER", Rights.PREPARE, cash && is(form, "state", "APPROVED"));
        step(form, "CONFIRM", Rights.PREPARE, is(form, "method", "BANK") && is(form, "state", "SENT"));
        step(
                form,
                "FAIL",
                Rights.PREPARE,
                is(form, "state", "DUE", "APPROVED") || is(form, "state", "SENT") && !stripe);
        step(form, "RETURN", Rights.PREPARE, is(form, "state", "CONFIRMED") || is(form, "state", "SENT") && !stripe);
    }

    private static void onlySteps(EntityForm form) {
        form.removeAction(DefaultEntityFormActions.SAVE);
        form.addHiddenField(new Field().withName(ACTION).withValue(""));
        form.clearFieldsMap();
    }

    private static boolean is(EntityForm form, String field, String... values) {
        Field found = form.findField(field);
        for (String value : values) {
            if (found != null && value.equals(found.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(EntityForm form, String field) {
        Field found = form.findField(field);
        return found == null || found.getValue() == null || found.getValue().isEmpty();
    }

    private static void step(EntityForm form, String step, String right, boolean fits) {
        if (fits && Rights.has(right)) {
            form.addAction(new EntityFormAction(step)
                    .withButtonClass("riwaq-step")
                    .withUrlPostfix(step)
                    .withDisplayText(LABEL + step));
        }
    }

    private static void download(EntityForm form, String name, String path) {
        form.addAction(new EntityFormAction(name)
                .withButtonClass("riwaq-download")
                .withUrlPostfix(path)
                .withDisplayText(LABEL + name));
    }
}
