package org.riwaq.engine.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.MakerStatement;
import org.riwaq.contract.StatementAmounts;
import org.riwaq.contract.StatementLine;
import org.riwaq.contract.StatementPayout;
import org.riwaq.contract.StatementShare;
import org.riwaq.engine.checkout.Shares;
import org.riwaq.engine.commandapi.EngineJson;
import org.riwaq.engine.commandapi.Refused;

/** Makers' statements; each reads its own maker's rows alone, other lines of the same order are not looked at. */
final class Statements {
    private static final ObjectMapper JSON = EngineJson.mapper();
    private static final String LINES = "SELECT s.*, b.source, l.shown FROM riwaq_settlement_line s"
            + " JOIN riwaq_ledger_booking b USING (booking_id) LEFT JOIN riwaq_order_line l ON l.line_id = s.line_id"
            + " WHERE s.maker = ?::uuid AND s.day BETWEEN ? AND ? ORDER BY s.settlement_line_id";
    private static final String OWED_BEFORE = "SELECT coalesce(sum(e.credit - e.debit), 0) FROM riwaq_ledger_entry e"
            + " JOIN riwaq_ledger_booking b USING (booking_id) WHERE e.owner = ?"
            + " AND e.account IN ('MAKER', 'COOPERATIVE') AND (b.booked_at AT TIME ZONE ?)::date < ?";
    private static final String PAYOUTS = "SELECT (b.booked_at AT TIME ZONE ?)::date AS day,"
            + " replace(b.source, 'PAYOUT_', '') AS step, p.method, p.reference, sum(e.credit - e.debit) AS amount"
            + " FROM riwaq_ledger_entry e JOIN riwaq_ledger_booking b USING (booking_id)"
            + " LEFT JOIN riwaq_payout_reversal r ON b.source = 'PAYOUT_REVERSED' AND r.reversal_id::text = b.source_id"
            + " JOIN riwaq_payout p ON p.payout_id::text = coalesce(r.payout_id::text, b.source_id) WHERE b.source LIKE 'PAYOUT%' AND e.owner = ?"
            + " AND (b.booked_at AT TIME ZONE ?)::date BETWEEN ? AND ? GROUP BY b.booking_id, p.payout_id"
            + " ORDER BY b.booking_id";

    private final ZoneId zone;

    Statements(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * From a day to a day, both included.
     *
     * @param maker public id
     * @throws Refused 404 {@code maker.unknown}
     */
    MakerStatement of(Connection connection, String maker, LocalDate from, LocalDate to) {
        List<String> name = Rows.of(connection)
                .queryForList("SELECT name FROM riwaq_maker WHERE public_id = ?", String.class, maker);
        if (name.isEmpty()) {
            throw Refused.because("maker.unknown", 404);
        }
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Long> members = new LinkedHashMap<>();
        Parts[] sum = {Parts.NONE};
        List<StatementLine> lines = Rows.of(connection)
                .query(
                        LINES,
                        (row, number) -> {
                            sum[0] = sum[0].plus(Bookings.parts(row));
                            return line(connection, row, names, members);
                        },
                        maker,
                        Date.valueOf(from),
                        Date.valueOf(to));
        List<StatementShare> shares = new ArrayList<>();
        members.forEach((id, amount) -> shares.add(new StatementShare(id, names.get(id), amount)));
        return new MakerStatement(
                maker,
                name.get(0),
                from.toString(),
                to.toString(),
                "MAD",
                owedBefore(connection, maker, from),
                lines,
                amounts(sum[0]),
                shares,
                payouts(connection, maker, from, to),
                owedBefore(connection, maker, to.plusDays(1)));
    }

    private static StatementLine line(
            Connection connection, ResultSet row, Map<String, String> names, Map<String, Long> members)
            throws SQLException {
        Parts parts = Bookings.parts(row);
        List<StatementShare> shares = new ArrayList<>();
        Array hands = row.getArray("hands");
        String[] ids = (String[]) hands.getArray();
        long[] each = new long[ids.length];
        if (ids.length > 0) {
            each = Shares.of(Math.abs(parts.goods), each);
        }
        for (int i = 0; i < ids.length; i++) {
            long amount = parts.goods < 0 ? -each[i] : each[i];
            members.merge(ids[i], amount, Long::sum);
            shares.add(new StatementShare(ids[i], names.computeIfAbsent(ids[i], id -> nameOf(connection, id)), amount));
        }
        return new StatementLine(
                row.getDate("day").toLocalDate().toString(),
                "ORDER".equals(row.getString("source")) ? "SALE" : row.getString("source"),
                row.getString("number"),
                row.getString("product"),
                title(row.getString("shown")),
                amounts(parts),
                row.getInt("rule_points"),
                row.getString("rule_subject"),
                shares);
    }

    private static String nameOf(Connection connection, String maker) {
        List<String> name = Rows.of(connection)
                .queryForList("SELECT name FROM riwaq_maker WHERE public_id = ?", String.class, maker);
        return name.isEmpty() ? "" : name.get(0);
    }

    private static StatementAmounts amounts(Parts parts) {
        return new StatementAmounts(
                parts.gross,
                parts.discount,
                parts.net(),
                parts.vat,
                parts.commission + parts.commissionVat,
                parts.commissionVat,
                parts.partner,
                parts.makersDelivery,
                parts.owed());
    }

    private static Map<String, String> title(String shown) {
        Map<String, String> title = new LinkedHashMap<>();
        if (shown != null) {
            try {
                for (Map.Entry<String, JsonNode> each :
                        JSON.readTree(shown).path("title").properties()) {
                    title.put(each.getKey(), each.getValue().asText());
                }
            } catch (JsonProcessingException ours) {
                throw new IllegalStateException("A line's own JSON cannot be read", ours);
            }
        }
        return title;
    }

    private long owedBefore(Connection connection, String maker, LocalDate day) {
        return Rows.of(connection).queryForObject(OWED_BEFORE, Long.class, maker, zone.getId(), Date.valueOf(day));
    }

    private List<StatementPayout> payouts(Connection connection, String maker, LocalDate from, LocalDate to) {
        return Rows.of(connection)
                .query(
                        PAYOUTS,
                        (row, number) -> new StatementPayout(
                                row.getDate("day").toLocalDate().toString(),
                                row.getString("step"),
                                row.getString("method"),
                                row.getString("reference"),
                                row.getLong("amount")),
                        zone.getId(),
                        maker,
                        zone.getId(),
                        Date.valueOf(from),
                        Date.valueOf(to));
    }
}
