package org.riwaq.engine.settlement;

import java.sql.Connection;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.riwaq.engine.checkout.ScreenHandler;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.origin.rules.RefusalTexts;
import org.riwaq.engine.origin.rules.Verifier;
import org.riwaq.engine.settlement.domain.MakerAccount;

/** A maker's account from the admin: typed by one person, confirmed by another. */
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
        if (maker == null) {
            throw Body.badField("maker", "required");
        }
        MakerAccounts.add(connection, maker, typed(form), Verifier.name());
        return maker;
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
