package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.checkout.ScreenHandler;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.origin.rules.RefusalTexts;
import org.riwaq.engine.origin.rules.Verifier;
import org.riwaq.engine.settlement.PayoutRow.Said;
import org.riwaq.engine.settlement.domain.PayoutBatch;
import org.riwaq.engine.settlement.domain.PayoutDue;
import org.riwaq.engine.settlement.domain.PayoutWay;

/** The forms about payouts: each of their buttons is a step. */
final class PayoutHandlers {
    private PayoutHandlers() {}

    /** A button of a page that is older than what it is about does nothing, and says so. */
    private static void requireFresh(Connection connection, String view, String key, long id, Entity form) {
        List<String> now = Rows.of(connection)
                .queryForList("SELECT state FROM " + view + " WHERE " + key + " = ?", String.class, id);
        if (now.isEmpty()) {
            throw Refused.because("payout.unknown", 404);
        }
        String seen = form.findProperty("state") == null
                ? null
                : form.findProperty("state").getValue();
        if (!now.contains(seen)) {
            throw new Refused(new Refusal("payout.stale", 409, "state", Collections.<String, String>emptyMap()));
        }
    }

    /** What a maker is owed: a batch for that maker alone, and the link to its statement. */
    static final class Due extends ScreenHandler {
        private final PayoutBatches batches;
        private final StatementPost statements;

        Due(PayoutBatches batches, StatementPost statements, RefusalTexts texts) {
            super(PayoutDue.class, texts);
            this.batches = batches;
            this.statements = statements;
        }

        @Override
        protected String field() {
            return "state";
        }

        @Override
        protected void command(Connection connection, long key, Entity form) throws SQLException {
            Rights.require(Rights.PREPARE);
            if ("LINK".equals(typed(form, PayoutForms.ACTION))) {
                statements.link(connection, key);
                return;
            }
            PayoutRow.locked(connection);
            requireFresh(connection, "riwaq_payout_due_screen", "maker_id", key, form);
            if (!"PAY".equals(typed(form, PayoutForms.ACTION))) {
                throw Body.badField("state", "required");
            }
            batches.make(connection, Verifier.name(), null, key);
        }
    }

    /** A batch. */
    static final class Batch extends ScreenHandler {
        private final PayoutBatches batches;

        Batch(PayoutBatches batches, RefusalTexts texts) {
            super(PayoutBatch.class, texts);
            this.batches = batches;
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
            try {
                return batches.make(connection, Verifier.name(), typed(form, "method"), null);
            } catch (Refused refused) {
                // The new form has one field.
                throw new Refused(new Refusal(refused.refusal().code, 409, "method", refused.refusal().values));
            }
        }

        @Override
        protected void command(Connection connection, long key, Entity form) throws SQLException {
            PayoutRow.locked(connection);
            String action = typed(form, PayoutForms.ACTION);
            String user = Verifier.name();
            Rights.require("APPROVE".equals(action) ? Rights.APPROVE : Rights.PREPARE);
            requireFresh(connection, "riwaq_payout_batch_screen", "payout_batch_id", key, form);
            switch (action == null ? "" : action) {
                case "APPROVE":
                    batches.approve(connection, key, user);
                    break;
                case "SEND":
                    batches.send(connection, key, user);
                    break;
                case "CONFIRM":
                    batches.confirm(connection, key, user);
                    break;
                case "GIVE_UP":
                    batches.giveUp(connection, key, Said.by(user).reason(typed(form, "reason")));
                    break;
                default:
                    throw Body.badField("state", "required");
            }
        }
    }

    /** One payout. */
    static final class Way extends ScreenHandler {
        Way(RefusalTexts texts) {
            super(PayoutWay.class, texts);
        }

        @Override
        protected String field() {
            return "state";
        }

        @Override
        protected void command(Connection connection, long key, Entity form) throws SQLException {
            Rights.require(Rights.PREPARE);
            PayoutRow row = PayoutRow.lock(connection, key);
            requireFresh(connection, "riwaq_payout_screen", "payout_no", key, form);
            Said said = Said.by(Verifier.name());
            String action = typed(form, PayoutForms.ACTION);
            switch (action == null ? "" : action) {
                case "HAND_OVER":
                    require(row.isOf("CASH"));
                    Payouts.sent(connection, row.id.toString(), said);
                    break;
                case "CONFIRM":
                    require(row.isOf("BANK"));
                    Payouts.confirmed(connection, row.id.toString(), said);
                    break;
                case "FAIL":
                    // What is with the provider ends when the provider says so.
                    require(!row.isOf("STRIPE") || !row.isIn("SENT"));
                    Payouts.failed(connection, row.id.toString(), said.reason(typed(form, "reason")));
                    break;
                case "RETURN":
                    Payouts.returned(connection, row.id.toString(), said.reason(typed(form, "reason")));
                    break;
                default:
                    throw Body.badField("state", "required");
            }
        }

        private static void require(boolean fits) {
            if (!fits) {
                throw Refused.because("payout.other-state", 409);
            }
        }
    }
}
