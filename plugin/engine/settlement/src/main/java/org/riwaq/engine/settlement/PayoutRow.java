package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.riwaq.engine.commandapi.Refused;
import org.springframework.jdbc.core.JdbcTemplate;

/** A payout as it stands, locked. */
final class PayoutRow {
    final UUID id;
    final String maker;
    final String method;
    final String destination;
    final String holder;
    final String state;
    final String reference;
    final long amount;
    final long reversed;

    private PayoutRow(ResultSet row) throws SQLException {
        id = (UUID) row.getObject("payout_id");
        maker = row.getString("maker");
        method = row.getString("method");
        destination = row.getString("destination");
        holder = row.getString("holder");
        state = row.getString("state");
        reference = row.getString("reference");
        amount = row.getLong("amount");
        reversed = row.getLong("reversed");
    }

    /** One at a time: two batches must not both count on the same money. */
    static JdbcTemplate locked(Connection connection) {
        JdbcTemplate sql = Rows.of(connection);
        sql.queryForList("SELECT pg_advisory_xact_lock(710501)");
        return sql;
    }

    /** @throws Refused 404 {@code payout.unknown} */
    static PayoutRow lock(Connection connection, String payout) {
        List<PayoutRow> rows = where(connection, "payout_id::text = ?", payout);
        if (rows.isEmpty()) {
            throw Refused.because("payout.unknown", 404);
        }
        return rows.get(0);
    }

    /** The one of that number in the admin. */
    static PayoutRow lock(Connection connection, long number) {
        List<String> ids = Rows.of(connection)
                .queryForList("SELECT payout_id::text FROM riwaq_payout WHERE payout_no = ?", String.class, number);
        return lock(connection, ids.isEmpty() ? "" : ids.get(0));
    }

    /** Those of a batch that are in that state, in the order in which they were made. */
    static List<PayoutRow> ofBatch(Connection connection, long batch, String state) {
        return where(connection, "payout_batch_id = ? AND state = ?", batch, state);
    }

    private static List<PayoutRow> where(Connection connection, String which, Object... values) {
        return locked(connection)
                .query(
                        "SELECT * FROM riwaq_payout WHERE " + which + " ORDER BY payout_no FOR UPDATE",
                        (row, number) -> new PayoutRow(row),
                        values);
    }

    boolean isIn(String... states) {
        return Arrays.asList(states).contains(state);
    }

    boolean isOf(String wanted) {
        return wanted.equals(method);
    }

    /** @throws Refused {@code payout.other-state} */
    void allow(String... states) {
        if (!isIn(states)) {
            throw Refused.because("payout.other-state", 409);
        }
    }

    /** Moves it on; who did it and why is kept. */
    void become(Connection connection, String next, Said said) {
        JdbcTemplate sql = Rows.of(connection);
        sql.update(
                "UPDATE riwaq_payout SET state = ?, reference = coalesce(?, reference), reason = ?, changed_at = now()"
                        + " WHERE payout_id = ?",
                next,
                said.reference,
                said.reason,
                id);
        sql.update(
                "INSERT INTO riwaq_payout_step (payout_id, state, done_by, reason) VALUES (?, ?, ?, ?)",
                id,
                next,
                said.by,
                said.reason);
    }

    /** What is said of a step: by whom, and the bank's reference or the reason where there is one. */
    static final class Said {
        final String by;
        final String reference;
        final String reason;

        private Said(String by, String reference, String reason) {
            this.by = by;
            this.reference = reference;
            this.reason = reason;
        }

        static Said by(String by) {
            return new Said(by, null, null);
        }

        Said reference(String text) {
            return new Said(by, text, reason);
        }

        Said reason(String text) {
            return new Said(by, reference, text);
        }
    }
}
