package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import org.riwaq.engine.checkout.WantedLetters;
import org.riwaq.engine.commandapi.Refused;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells makers where the statement of the month that ended is: each once, by a letter, whoever has an address and was owed
 * or paid something in it. The others are handed a link by a person.
 */
final class StatementPost {
    static final String TOPIC = "MAKER_STATEMENT";
    /** What was paid before midnight is in the ledger long before. */
    private static final int FROM_HOUR = 6;

    private static final Duration REST = Duration.ofMinutes(10);
    private static final String LAST_PARCEL = "(SELECT p.parcel_id::text FROM riwaq_parcel p JOIN riwaq_order o"
            + " USING (riwaq_order_id) WHERE p.maker::text = m.public_id ORDER BY o.placed_at DESC, p.parcel_id LIMIT 1)";
    private static final String TO_TELL = "SELECT m.public_id, " + LAST_PARCEL + " AS parcel FROM riwaq_maker m"
            + " JOIN riwaq_maker_notice n USING (maker_id) WHERE EXISTS (SELECT 1 FROM riwaq_ledger_entry e"
            + " JOIN riwaq_ledger_booking b USING (booking_id) WHERE e.owner = m.public_id"
            + " AND e.account IN ('MAKER', 'COOPERATIVE') AND (b.booked_at AT TIME ZONE ?)::date BETWEEN ? AND ?)"
            + " AND NOT EXISTS (SELECT 1 FROM riwaq_work w WHERE w.kind = 'MAIL' AND w.subject = m.public_id || ?)";

    private final Clock clock;
    private volatile Instant looked = Instant.MIN;

    /** @param clock in the market's zone */
    StatementPost(Clock clock) {
        this.clock = clock;
    }

    /** The letters that are due and not wanted yet; how many there were. */
    int look(Connection connection) throws SQLException {
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (now.getDayOfMonth() == 1 && now.getHour() < FROM_HOUR
                || now.toInstant().isBefore(looked.plus(looked == Instant.MIN ? Duration.ZERO : REST))) {
            return 0;
        }
        YearMonth month = lastMonth();
        List<String[]> makers = Rows.of(connection)
                .query(
                        TO_TELL,
                        (row, number) -> new String[] {row.getString("public_id"), row.getString("parcel")},
                        clock.getZone().getId(),
                        Date.valueOf(month.atDay(1)),
                        Date.valueOf(month.atEndOfMonth()),
                        "/" + month);
        for (String[] maker : makers) {
            WantedLetters.letter(connection, TOPIC, maker[0] + "/" + month, maker[1]);
        }
        looked = now.toInstant();
        return makers.size();
    }

    /**
     * A link to the statement of the month that ended, for a maker who reads no mail.
     *
     * @param maker its key
     * @throws Refused {@code statement.none} if nothing of it was ever sold
     */
    void link(Connection connection, long maker) throws SQLException {
        JdbcTemplate sql = Rows.of(connection);
        List<String[]> found = sql.query(
                "SELECT m.public_id, " + LAST_PARCEL + " AS parcel FROM riwaq_maker m WHERE maker_id = ?",
                (row, number) -> new String[] {row.getString("public_id"), row.getString("parcel")},
                maker);
        if (found.isEmpty() || found.get(0)[1] == null) {
            throw Refused.because("statement.none", 409);
        }
        WantedLetters.link(connection, TOPIC, found.get(0)[0] + "/" + lastMonth(), found.get(0)[1]);
    }

    private YearMonth lastMonth() {
        return YearMonth.from(LocalDate.now(clock)).minusMonths(1);
    }
}
