package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.util.Collections;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.checkout.ScreenHandler;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.origin.rules.RefusalTexts;
import org.riwaq.engine.origin.rules.Verifier;
import org.riwaq.engine.settlement.domain.MakerAccount;

/** A maker's or a partner's account from the admin: typed by one person, confirmed by another. */
final class MakerAccountHandler extends ScreenHandler {

    MakerAccountHandler(RefusalTexts texts) {
        super(MakerAccount.class, texts);
    }

    @Override
    protected String field() {
        return "state";
    }

    @Override
    protected boolean isAddable() {
        return true;
    }

    @Override
    protected long create(Connection connection, Entity form) {
        Rights.require(Rights.PREPARE);
        Long maker = number(form, "maker");
        Long partner = number(form, "partner");
        if ((maker == null) == (partner == null)) {
            throw new Refused(
                    new Refusal("payout-account.one-payee", 409, "maker", Collections.<String, String>emptyMap()));
        }
        long payee = maker == null ? -partner : maker;
        MakerAccounts.add(connection, payee, typed(form), Verifier.name());
        return payee;
    }

    @Override
    protected void command(Connection connection, long key, Entity form) {
        Long seen = number(form, "seen");
        if ("CONFIRM".equals(typed(form, PayoutForms.ACTION))) {
            Rights.require(Rights.APPROVE);
            MakerAccounts.confirm(connection, key, seen, Verifier.name());
        } else {
            Rights.require(Rights.PREPARE);
            MakerAccounts.change(connection, key, typed(form), seen, Verifier.name());
        }
    }

    private static MakerAccounts.Typed typed(Entity form) {
        return new MakerAccounts.Typed(
                typed(form, "method"), typed(form, "holder"), typed(form, "rib"), typed(form, "account"));
    }

    private static Long number(Entity form, String name) {
        String text = typed(form, name);
        return text != null && text.matches("-?[0-9]{1,18}") ? Long.valueOf(text) : null;
    }
}
