package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.riwaq.engine.commandapi.Refused;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Money on its way to makers: due, approved by a second person, sent, confirmed; or failed or returned, and then owed
 * again. Each step is booked once, however often it is told.
 */
final class Payouts {
    private static final String DUE = "INSERT INTO riwaq_payout (payout_batch_id, maker, method, destination, amount)"
            + " SELECT ?, m.public_id::uuid, a.method, coalesce(a.rib, a.account), o.owed FROM riwaq_maker_account a"
            + " JOIN riwaq_maker m USING (maker_id) JOIN (SELECT owner, sum(credit - debit) AS owed"
            + "  FROM riwaq_ledger_entry WHERE account IN ('MAKER', 'COOPERATIVE') GROUP BY owner) o ON o.owner = m.public_id"
            + " WHERE o.owed > 0 AND NOT EXISTS (SELECT 1 FROM riwaq_payout p WHERE p.maker::text = m.public_id"
            + "  AND p.state IN ('DUE', 'APPROVED', 'SENT'))";

    private Payouts() {}

    private static final class Row {
        final UUID id;
        final String maker;
        final String method;
        final String state;
        final long amount;

        Row(java.sql.ResultSet row) throws java.sql.SQLException {
            id = (UUID) row.getObject("payout_id");
            maker = row.getString("maker");
            method = row.getString("method");
            state = row.getString("state");
            amount = row.getLong("amount");
        }
    }

    /**
     * A batch with a payout for everybody who is owed something and has said how to be paid; its key.
     *
     * @throws Refused {@code payout.nothing-due}
     */
    static long make(Connection connection, String user) {
        JdbcTemplate sql = locked(connection);
        long batch = sql.queryForObject(
                "INSERT INTO riwaq_payout_batch (made_by) VALUES (?) RETURNING payout_batch_id", Long.class, user);
        if (sql.update(DUE, batch) == 0) {
            throw Refused.because("payout.nothing-due", 409);
        }
        return batch;
    }

    /**
     * Approves a batch.
     *
     * @throws Refused {@code payout.second-person} to whoever made it, {@code payout.over} if it is approved already,
     *     {@code payout.too-much} if a maker is no longer owed that much or less can be moved
     */
    static void approve(Connection connection, long batch, String user) {
        JdbcTemplate sql = locked(connection);
        List<String> maker = sql.queryForList(
                "SELECT made_by FROM riwaq_payout_batch WHERE payout_batch_id = ?", String.class, batch);
        if (maker.isEmpty()) {
            throw Refused.because("payout.unknown", 404);
        }
        if (maker.contains(user)) {
            throw Refused.because("payout.second-person", 409);
        }
        List<Row> due = sql.query(
                "SELECT * FROM riwaq_payout WHERE payout_batch_id = ? AND state = 'DUE'",
                (row, number) -> new Row(row),
                batch);
        if (due.isEmpty()) {
            throw Refused.because("payout.over", 409);
        }
        long sum = sql.queryForObject(
                "SELECT coalesce(sum(amount), 0) FROM riwaq_payout WHERE state = 'APPROVED'", Long.class);
        for (Row payout : due) {
            sum += payout.amount;
            if (payout.amount > Ledger.owed(connection, payout.maker)) {
                throw Refused.because("payout.too-much", 409);
            }
        }
        if (sum > Ledger.movable(connection)) {
            throw Refused.because("payout.too-much", 409);
        }
        sql.update(
                "UPDATE riwaq_payout_batch SET approved_by = ?, approved_at = now() WHERE payout_batch_id = ?",
                user,
                batch);
        sql.update(
                "UPDATE riwaq_payout SET state = 'APPROVED', changed_at = now() WHERE payout_batch_id = ?"
                        + " AND state = 'DUE'",
                batch);
    }

    /**
     * It left: the order is with the bank, or the maker has the cash, which is then confirmed by a numbered receipt.
     *
     * @param reference the bank's or Stripe's, or null
     */
    static void sent(Connection connection, String payout, String reference) {
        Row row = row(connection, payout);
        if (isDone(row, "SENT", "CONFIRMED")) {
            return;
        }
        allow(row, "APPROVED");
        if (row.amount > Ledger.owed(connection, row.maker) || row.amount > Ledger.movable(connection)) {
            throw Refused.because("payout.too-much", 409);
        }
        boolean cash = "CASH".equals(row.method);
        book(connection, "PAYOUT_SENT", row, true, Account.IN_TRANSIT);
        become(connection, row, "SENT", cash ? receipt(connection) : reference);
        if (cash) {
            confirmed(connection, payout);
        }
    }

    private static String receipt(Connection connection) {
        return Rows.of(connection)
                .queryForObject("SELECT 'RCP-' || lpad(nextval('riwaq_payout_receipt')::text, 6, '0')", String.class);
    }

    /** The maker has it. */
    static void confirmed(Connection connection, String payout) {
        Row row = row(connection, payout);
        if (isDone(row, "CONFIRMED")) {
            return;
        }
        allow(row, "SENT");
        Ledger.Booking booking = Ledger.book(connection, "PAYOUT_CONFIRMED", payout);
        if (booking != null) {
            booking.debit(Account.IN_TRANSIT, "", row.amount)
                    .credit(Account.CLEARING, "", row.amount)
                    .write();
        }
        become(connection, row, "CONFIRMED", null);
    }

    /** It was refused: what was sent never arrived, what was only approved is given up. */
    static void failed(Connection connection, String payout) {
        Row row = row(connection, payout);
        if (isDone(row, "FAILED")) {
            return;
        }
        allow(row, "DUE", "APPROVED", "SENT");
        if ("SENT".equals(row.state)) {
            book(connection, "PAYOUT_FAILED", row, false, Account.IN_TRANSIT);
        }
        become(connection, row, "FAILED", null);
    }

    /** The bank sent it back, confirmed or not: it is owed again. */
    static void returned(Connection connection, String payout) {
        Row row = row(connection, payout);
        if (isDone(row, "RETURNED")) {
            return;
        }
        allow(row, "SENT", "CONFIRMED");
        boolean gone = "CONFIRMED".equals(row.state);
        book(connection, "PAYOUT_RETURNED", row, false, gone ? Account.CLEARING : Account.IN_TRANSIT);
        become(connection, row, "RETURNED", null);
    }

    private static void book(Connection connection, String step, Row row, boolean leaves, Account other) {
        Ledger.Booking booking = Ledger.book(connection, step, row.id.toString());
        if (booking != null) {
            long amount = leaves ? row.amount : -row.amount;
            booking.debit(Bookings.accountOf(connection, row.maker), row.maker, amount)
                    .credit(other, "", amount)
                    .write();
        }
    }

    private static void become(Connection connection, Row row, String state, String reference) {
        Rows.of(connection)
                .update(
                        "UPDATE riwaq_payout SET state = ?, reference = coalesce(?, reference), changed_at = now()"
                                + " WHERE payout_id = ?",
                        state,
                        reference,
                        row.id);
    }

    private static Row row(Connection connection, String payout) {
        List<Row> rows = locked(connection)
                .query(
                        "SELECT * FROM riwaq_payout WHERE payout_id::text = ? FOR UPDATE",
                        (row, number) -> new Row(row),
                        payout);
        if (rows.isEmpty()) {
            throw Refused.because("payout.unknown", 404);
        }
        return rows.get(0);
    }

    private static boolean isDone(Row row, String... states) {
        return Arrays.asList(states).contains(row.state);
    }

    private static void allow(Row row, String... states) {
        if (!isDone(row, states)) {
            throw Refused.because("payout.other-state", 409);
        }
    }

    /** One at a time: two batches must not both count on the same money. */
    private static JdbcTemplate locked(Connection connection) {
        JdbcTemplate sql = Rows.of(connection);
        sql.queryForList("SELECT pg_advisory_xact_lock(710501)");
        return sql;
    }
}
