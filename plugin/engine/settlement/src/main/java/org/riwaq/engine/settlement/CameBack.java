package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Books refunds that shoppers' banks sent back: exactly what was booked of each, the other way round, once. */
final class CameBack {
    private static final String MISSING = "SELECT b.source_id FROM riwaq_refund r"
            + " CROSS JOIN LATERAL generate_series(0, r.came_back - 1) AS round JOIN riwaq_ledger_booking b"
            + " ON b.source = 'REFUND' AND b.source_id = r.refund_id || CASE round WHEN 0 THEN '' ELSE '#' || round END"
            + " WHERE r.came_back > 0 AND NOT EXISTS (SELECT 1 FROM riwaq_ledger_booking u"
            + " WHERE u.source = 'REFUND_CAME_BACK' AND u.source_id = b.source_id) ORDER BY b.booking_id LIMIT 500";
    private static final String LINES =
            "INSERT INTO riwaq_settlement_line (booking_id, day, gross, discount, vat, goods,"
                    + " commission, commission_vat, partner, makers_delivery, markets_delivery, riwaq_order_id, number, line_id,"
                    + " product, maker, rule_id, rule_subject, rule_points, rule_before, hands) SELECT ?, ?, -gross, -discount,"
                    + " -vat, -goods, -commission, -commission_vat, -partner, -makers_delivery, -markets_delivery, riwaq_order_id,"
                    + " number, line_id, product, maker, rule_id, rule_subject, rule_points, rule_before, hands"
                    + " FROM riwaq_settlement_line WHERE booking_id = ?";

    private final Clock clock;

    /** @param clock in the market's zone */
    CameBack(Clock clock) {
        this.clock = clock;
    }

    /** Bookings of refunds that came back and are not taken back themselves. */
    static List<String> missing(Connection connection) {
        return Rows.of(connection).queryForList(MISSING, String.class);
    }

    /** @return false if it is in the ledger already */
    boolean book(Connection connection, String refund) {
        JdbcTemplate sql = Rows.of(connection);
        Long was = sql.queryForObject(
                "SELECT booking_id FROM riwaq_ledger_booking WHERE source = 'REFUND' AND source_id = ?",
                Long.class,
                refund);
        Ledger.Booking booking = Ledger.book(connection, "REFUND_CAME_BACK", refund);
        if (booking == null) {
            return false;
        }
        sql.query(
                "SELECT account, owner, credit - debit AS amount FROM riwaq_ledger_entry WHERE booking_id = ?",
                row -> {
                    booking.debit(
                            Account.valueOf(row.getString("account")), row.getString("owner"), row.getLong("amount"));
                },
                was);
        booking.write();
        sql.update(LINES, booking.id, Date.valueOf(LocalDate.now(clock)), was);
        return true;
    }
}
