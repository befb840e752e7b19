package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The double-entry ledger. It is only added to, and the database refuses what does not balance. */
final class Ledger {
    private static final String OWED =
            "SELECT coalesce(sum(credit - debit), 0) FROM riwaq_ledger_entry WHERE owner = ? AND account IN ('MAKER', 'COOPERATIVE', 'PARTNER')";

    private Ledger() {}

    /** A set of entries that balance, of one source. */
    static final class Booking {
        private final JdbcTemplate sql;
        private final List<Object[]> entries = new ArrayList<>();
        final long id;

        private Booking(JdbcTemplate sql, long id) {
            this.sql = sql;
            this.id = id;
        }

        /** Adds to an account's debit side; a negative amount goes to the other side, none is left out. */
        Booking debit(Account account, String owner, long amount) {
            if (amount != 0) {
                entries.add(new Object[] {id, account.name(), owner, Math.max(amount, 0), Math.max(-amount, 0)});
            }
            return this;
        }

        Booking credit(Account account, String owner, long amount) {
            return debit(account, owner, -amount);
        }

        void write() {
            if (entries.isEmpty()) {
                throw new IllegalStateException("A booking without entries");
            }
            sql.batchUpdate(
                    "INSERT INTO riwaq_ledger_entry (booking_id, account, owner, debit, credit) VALUES (?, ?, ?, ?, ?)",
                    entries);
        }
    }

    /** A new booking, or null if that source is in the ledger already. */
    static Booking book(Connection connection, String source, String sourceId) {
        JdbcTemplate sql = Rows.of(connection);
        List<Long> made = sql.queryForList(
                "INSERT INTO riwaq_ledger_booking (source, source_id) VALUES (?, ?) ON CONFLICT DO NOTHING"
                        + " RETURNING booking_id",
                Long.class,
                source,
                sourceId);
        return made.isEmpty() ? null : new Booking(sql, made.get(0));
    }

    /** What a maker, a cooperative or a partner is owed; negative: it owes after a refund that came after its payout. */
    static long owed(Connection connection, String maker) {
        return Rows.of(connection).queryForObject(OWED, Long.class, maker);
    }

    /** What is there and is not on its way. */
    static long movable(Connection connection) {
        return Rows.of(connection)
                .queryForObject(
                        "SELECT coalesce(sum(debit - credit), 0) FROM riwaq_ledger_entry"
                                + " WHERE account IN ('CLEARING', 'IN_TRANSIT')",
                        Long.class);
    }
}
