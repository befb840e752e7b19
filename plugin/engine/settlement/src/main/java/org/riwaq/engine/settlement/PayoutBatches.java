package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.settlement.PayoutRow.Said;
import org.springframework.jdbc.core.JdbcTemplate;

/** Batches of payouts: made by one person, approved by another, sent together. */
final class PayoutBatches {
    private static final String DUE = "INSERT INTO riwaq_payout (payout_batch_id, maker, method, destination, holder,"
            + " amount) SELECT ?, maker::uuid, method, destination, holder, payable FROM riwaq_maker_due"
            + " WHERE state = 'READY' AND (?::text IS NULL OR method = ?) AND (?::bigint IS NULL OR maker_id = ?)"
            + " ORDER BY name, maker_id";

    private final BankAccount bank;
    private final Clock clock;

    /**
     * @param bank the marketplace's own account, or null where it has none
     * @param clock in the bank's zone
     */
    PayoutBatches(BankAccount bank, Clock clock) {
        this.bank = bank;
        this.clock = clock;
    }

    /**
     * A batch with a payout for everybody who is owed something, has said how to be paid and whose account is
     * confirmed; its key.
     *
     * @param method {@code BANK}, {@code CASH}, {@code STRIPE} or null for all
     * @param maker key of the only one who is meant, or null for all
     * @throws Refused {@code payout.nothing-due}
     */
    long make(Connection connection, String user, String method, Long maker) {
        JdbcTemplate sql = PayoutRow.locked(connection);
        if (method != null && !method.matches("BANK|CASH|STRIPE")) {
            throw Body.badField("method", "one-of", "known", "BANK, CASH, STRIPE");
        }
        long batch = sql.queryForObject(
                "INSERT INTO riwaq_payout_batch (made_by) VALUES (?) RETURNING payout_batch_id", Long.class, user);
        if (sql.update(DUE, batch, method, method, maker, maker) == 0) {
            throw Refused.because("payout.nothing-due", 409);
        }
        sql.update(
                "INSERT INTO riwaq_payout_step (payout_id, state, done_by) SELECT payout_id, state, ? FROM riwaq_payout"
                        + " WHERE payout_batch_id = ? ORDER BY payout_no",
                user,
                batch);
        return batch;
    }

    /**
     * Approves a batch.
     *
     * @throws Refused {@code payout.second-person} to whoever made it, {@code payout.over} if it is approved already,
     *     or what {@link Payouts#requirePayable} says of one of its payouts
     */
    void approve(Connection connection, long batch, String user) {
        JdbcTemplate sql = PayoutRow.locked(connection);
        List<String> maker = sql.queryForList(
                "SELECT made_by FROM riwaq_payout_batch WHERE payout_batch_id = ?", String.class, batch);
        if (maker.isEmpty()) {
            throw Refused.because("payout.unknown", 404);
        }
        if (maker.contains(user)) {
            throw Refused.because("payout.second-person", 409);
        }
        List<PayoutRow> due = PayoutRow.ofBatch(connection, batch, "DUE");
        if (due.isEmpty()) {
            throw Refused.because("payout.over", 409);
        }
        long promised = sql.queryForObject(
                "SELECT coalesce(sum(amount), 0) FROM riwaq_payout WHERE state = 'APPROVED'", Long.class);
        for (PayoutRow payout : due) {
            Payouts.requirePayable(connection, payout, promised);
            promised += payout.amount;
        }
        sql.update(
                "UPDATE riwaq_payout_batch SET approved_by = ?, approved_at = now() WHERE payout_batch_id = ?",
                user,
                batch);
        for (PayoutRow payout : due) {
            payout.become(connection, "APPROVED", Said.by(user));
        }
    }

    /**
     * Sends what is approved: writes the files for the bank, once, and wants transfers of the provider. Cash is handed
     * over one by one.
     *
     * @throws Refused {@code payout.nothing-to-send}, {@code payout.no-bank}, or what {@link Payouts#sent} says
     */
    void send(Connection connection, long batch, String user) throws SQLException {
        List<PayoutRow> bankOrders = new ArrayList<>();
        boolean any = false;
        for (PayoutRow payout : PayoutRow.ofBatch(connection, batch, "APPROVED")) {
            if (payout.isOf("CASH")) {
                continue;
            }
            any = true;
            if (payout.isOf("BANK")) {
                bankOrders.add(payout);
            }
            Payouts.sent(
                    connection,
                    payout.id.toString(),
                    Said.by(user).reference(payout.isOf("BANK") ? BankOrder.number(batch) : null));
        }
        if (!any) {
            throw Refused.because("payout.nothing-to-send", 409);
        }
        if (!bankOrders.isEmpty()) {
            if (bank == null) {
                throw Refused.because("payout.no-bank", 409);
            }
            new BankOrder(bank, batch, ZonedDateTime.now(clock), bankOrders).keep(connection, user);
        }
    }

    /** All that was sent through the bank has arrived. */
    void confirm(Connection connection, long batch, String user) {
        boolean any = false;
        for (PayoutRow payout : PayoutRow.ofBatch(connection, batch, "SENT")) {
            if (payout.isOf("BANK")) {
                Payouts.confirmed(connection, payout.id.toString(), Said.by(user));
                any = true;
            }
        }
        if (!any) {
            throw Refused.because("payout.nothing-sent", 409);
        }
    }

    /** What was not sent is given up, and owed as before. */
    void giveUp(Connection connection, long batch, Said said) {
        List<PayoutRow> waiting = new ArrayList<>(PayoutRow.ofBatch(connection, batch, "DUE"));
        waiting.addAll(PayoutRow.ofBatch(connection, batch, "APPROVED"));
        if (waiting.isEmpty()) {
            throw Refused.because("payout.other-state", 409);
        }
        for (PayoutRow payout : waiting) {
            Payouts.failed(connection, payout.id.toString(), said);
        }
    }
}
