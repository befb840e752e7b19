package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.riwaq.engine.checkout.WantedMoney;
import org.riwaq.engine.checkout.WorkOwner;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.settlement.PayoutRow.Said;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Transfers of a provider, and money taken back out of them: where a maker owes after a refund or a lost dispute, and
 * where a person wants a payout back. What the provider said is booked when a process reports it.
 */
final class Reversals implements WorkOwner {
    private static final String OWING = "SELECT DISTINCT ON (d.maker) p.payout_id::text AS payout,"
            + " least(-d.owed, p.amount - p.reversed) AS amount FROM riwaq_maker_due d"
            + " JOIN riwaq_payout p ON p.maker::text = d.maker WHERE d.owed < 0 AND p.method = 'STRIPE'"
            + " AND p.state = 'CONFIRMED' AND p.reversed < p.amount"
            // What the provider refused once is paid by the maker's next sales.
            + " AND NOT EXISTS (SELECT 1 FROM riwaq_payout_reversal r WHERE r.payout_id = p.payout_id"
            + "  AND r.state = 'REFUSED') AND NOT EXISTS (SELECT 1 FROM riwaq_payout_reversal r"
            + "  JOIN riwaq_payout q USING (payout_id) WHERE q.maker = p.maker AND r.state = 'WANTED')"
            + " ORDER BY d.maker, p.payout_no DESC";

    /** Wants back what makers owe, as far as a transfer of theirs has it; one at a time for each maker. */
    static int look(Connection connection) throws SQLException {
        List<String[]> owing = PayoutRow.locked(connection)
                .query(OWING, (row, number) -> new String[] {row.getString("payout"), row.getString("amount")});
        for (String[] one : owing) {
            want(connection, PayoutRow.lock(connection, one[0]), Long.parseLong(one[1]), "REFUND", "engine");
        }
        return owing.size();
    }

    /** Wants all that is left of a transfer; asked twice it is wanted once. */
    static void whole(Connection connection, PayoutRow payout, Said said) throws SQLException {
        if (!payout.isIn("CONFIRMED")) {
            throw Refused.because("payout.with-provider", 409);
        }
        JdbcTemplate sql = Rows.of(connection);
        int wanted = sql.queryForObject(
                "SELECT count(*) FROM riwaq_payout_reversal WHERE payout_id = ? AND state = 'WANTED'",
                Integer.class,
                payout.id);
        if (wanted == 0) {
            want(connection, payout, payout.amount - payout.reversed, "RETURNED", said.by);
            sql.update("UPDATE riwaq_payout SET reason = ? WHERE payout_id = ?", said.reason, payout.id);
        }
    }

    private static void want(Connection connection, PayoutRow payout, long amount, String cause, String by)
            throws SQLException {
        String reversal = Rows.of(connection)
                .queryForObject(
                        "INSERT INTO riwaq_payout_reversal (payout_id, amount, cause, asked_by) VALUES (?, ?, ?, ?)"
                                + " RETURNING reversal_id::text",
                        String.class,
                        payout.id,
                        amount,
                        cause,
                        by);
        WantedMoney.takeBack(connection, reversal, amount, payout.reference);
    }

    @Override
    public String kind() {
        return "PAYOUT";
    }

    @Override
    public void done(Connection connection, String subject, String reference) throws SQLException {
        if (isReversal(connection, subject)) {
            takenBack(connection, subject);
        } else {
            Payouts.confirmed(connection, subject, Said.by("stripe").reference(reference));
        }
    }

    @Override
    public void impossible(Connection connection, String subject, String reason) throws SQLException {
        String why = reason == null ? "unknown" : reason;
        if (isReversal(connection, subject)) {
            Rows.of(connection)
                    .update(
                            "UPDATE riwaq_payout_reversal SET state = 'REFUSED', refusal = ?"
                                    + " WHERE reversal_id = ?::uuid AND state = 'WANTED'",
                            why,
                            subject);
        } else {
            Payouts.failed(connection, subject, Said.by("stripe").reason(why));
        }
    }

    private static boolean isReversal(Connection connection, String subject) {
        return Rows.of(connection)
                        .queryForObject(
                                "SELECT count(*) FROM riwaq_payout_reversal WHERE reversal_id::text = ?",
                                Integer.class,
                                subject)
                > 0;
    }

    private static void takenBack(Connection connection, String reversal) {
        JdbcTemplate sql = PayoutRow.locked(connection);
        List<UUID> payout = sql.queryForList(
                "UPDATE riwaq_payout_reversal SET state = 'DONE' WHERE reversal_id = ?::uuid AND state = 'WANTED'"
                        + " RETURNING payout_id",
                UUID.class,
                reversal);
        if (payout.isEmpty()) {
            return;
        }
        PayoutRow row = PayoutRow.lock(connection, payout.get(0).toString());
        long amount = sql.queryForObject(
                "UPDATE riwaq_payout SET reversed = reversed + r.amount FROM riwaq_payout_reversal r"
                        + " WHERE r.reversal_id = ?::uuid AND r.payout_id = riwaq_payout.payout_id RETURNING r.amount",
                Long.class,
                reversal);
        Ledger.Booking booking = Ledger.book(connection, "PAYOUT_REVERSED", reversal);
        booking.debit(Account.CLEARING, "", amount)
                .credit(Bookings.accountOf(connection, row.maker), row.maker, amount)
                .write();
        String cause = sql.queryForObject(
                "SELECT cause FROM riwaq_payout_reversal WHERE reversal_id = ?::uuid", String.class, reversal);
        if ("RETURNED".equals(cause)) {
            String reason =
                    sql.queryForObject("SELECT reason FROM riwaq_payout WHERE payout_id = ?", String.class, row.id);
            row.become(connection, "RETURNED", Said.by("stripe").reason(reason));
        }
    }
}
