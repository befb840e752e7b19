package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riwaq.engine.checkout.PaidOrders;
import org.riwaq.engine.checkout.RefundedOrders;
import org.springframework.jdbc.core.JdbcTemplate;

/** Books paid orders and refunds, each once, with what every line of them became. */
final class Bookings {
    private static final String HANDS = "SELECT coalesce(array_agg(m.public_id ORDER BY h.position, m.maker_id), '{}')"
            + " FROM riwaq_hand h JOIN blc_product p USING (product_id) JOIN riwaq_maker m ON m.maker_id = h.artisan_id"
            + " WHERE p.riwaq_public_id::text = ?";

    private final PaidOrders paid;
    private final boolean deliveryToMaker;
    private final ZoneId zone;
    private final Clock clock;

    Bookings(PaidOrders paid, boolean deliveryToMaker, ZoneId zone, Clock clock) {
        this.paid = paid;
        this.deliveryToMaker = deliveryToMaker;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Books an order whose money is there.
     *
     * @param order public id
     * @return false if it is in the ledger already, or not paid
     * @throws IllegalStateException if its lines do not add up to its total; then nothing is booked
     */
    boolean sale(Connection connection, String order) throws SQLException {
        List<PaidOrders.Line> lines = paid.lines(connection, order);
        if (lines.isEmpty()) {
            return false;
        }
        Ledger.Booking booking = Ledger.book(connection, "ORDER", order);
        if (booking == null) {
            return false;
        }
        Head head = Head.read(connection, order);
        List<CommissionRules.Chosen> chosen = new ArrayList<>();
        List<Sold> sold = new ArrayList<>();
        for (PaidOrders.Line line : lines) {
            CommissionRules.Chosen rule = CommissionRules.choose(
                    connection, head.placed.atZone(zone).toLocalDate(), line.maker, line.product, head.storefront);
            chosen.add(rule);
            sold.add(new Sold(line.maker, head.rate(rule.rate), line.gross, line.discount, line.vat, line.delivery));
        }
        List<Parts> parts = Split.of(sold, deliveryToMaker);
        long sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += parts.get(i).paid();
            writeLine(connection, booking, head, lines.get(i), chosen.get(i), parts.get(i));
            enter(connection, booking, head, lines.get(i).maker, parts.get(i));
        }
        if (sum != head.total) {
            throw new IllegalStateException("Order " + head.number + " was " + head.total + ", its lines are " + sum);
        }
        booking.write();
        return true;
    }

    /** Refunds that came back. */
    CameBack cameBack() {
        return new CameBack(clock.withZone(zone));
    }

    private void writeLine(
            Connection connection,
            Ledger.Booking booking,
            Head head,
            PaidOrders.Line line,
            CommissionRules.Chosen rule,
            Parts parts) {
        Object hands = Rows.of(connection).queryForObject(HANDS, (row, number) -> row.getArray(1), line.product);
        List<Object> values = new ArrayList<>();
        java.util.Collections.addAll(
                values, booking.id, UUID.fromString(head.order), head.number, UUID.fromString(line.id));
        java.util.Collections.addAll(
                values, UUID.fromString(line.product), UUID.fromString(line.maker), Date.valueOf(today()));
        for (long amount : parts.all()) {
            values.add(amount);
        }
        java.util.Collections.addAll(values, rule.rate.rule, rule.subject, rule.rate.points, rule.before, hands);
        Rows.of(connection)
                .update(
                        "INSERT INTO riwaq_settlement_line (booking_id, riwaq_order_id, number, line_id, product, maker,"
                                + " day, gross, discount, vat, goods, commission, commission_vat, partner,"
                                + " makers_delivery, markets_delivery, rule_id, rule_subject, rule_points, rule_before,"
                                + " hands) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        values.toArray());
    }

    /** What is given back of a line: of the goods' price and of the delivery, minor units. */
    static final class Back {
        final long net;
        final long delivery;

        Back(long net, long delivery) {
            this.net = net;
            this.delivery = delivery;
        }
    }

    /**
     * Books what was given back of an order, which is booked first if it is not yet.
     *
     * @param refund its id, {@code #} and how often its money came back before, if it did
     * @param back by line id
     * @return false if that refund is in the ledger already
     * @throws IllegalArgumentException if it is more than is left of a line, or no line of that order
     */
    boolean refund(Connection connection, String refund, String order, Map<String, Back> back) throws SQLException {
        Map<String, Parts> left = leftForRefund(connection, order);
        if (isBooked(connection, refund)) {
            return false;
        }
        Map<String, Parts> parts = new HashMap<>();
        for (Map.Entry<String, Back> each : back.entrySet()) {
            Parts line = left.get(each.getKey());
            if (line == null) {
                throw new IllegalArgumentException("No line " + each.getKey() + " in order " + order);
            }
            parts.put(each.getKey(), Reversal.of(line, each.getValue().net, each.getValue().delivery));
        }
        return reverse(connection, refund, order, parts);
    }

    private static boolean isBooked(Connection connection, String refund) {
        return Rows.of(connection)
                        .queryForObject(
                                "SELECT count(*) FROM riwaq_ledger_booking WHERE source = 'REFUND' AND source_id = ?",
                                Long.class,
                                refund)
                > 0;
    }

    private Map<String, Parts> leftForRefund(Connection connection, String order) throws SQLException {
        // Two refunds of one order at once would both find the same left.
        Rows.of(connection).queryForList("SELECT pg_advisory_xact_lock(hashtextextended(?, 710502))", order);
        sale(connection, order);
        return left(connection, order);
    }

    /** Books a refund that was made, or money that the bank took; false if it is in the ledger or did not go yet. */
    boolean refund(Connection connection, RefundedOrders refunds, String refund) throws SQLException {
        RefundedOrders.Back back = refunds.one(connection, refund);
        if (back == null) {
            return false;
        }
        Map<String, Back> lines = new HashMap<>();
        for (RefundedOrders.Part part : back.parts) {
            lines.put(part.line, new Back(part.amount, part.delivery));
        }
        return refund(connection, source(back), back.order, lines);
    }

    private static String source(RefundedOrders.Back back) {
        return back.cameBack == 0 ? back.id : back.id + "#" + back.cameBack;
    }

    private boolean reverse(Connection connection, String refund, String order, Map<String, Parts> parts) {
        Ledger.Booking booking = Ledger.book(connection, "REFUND", refund);
        if (booking == null) {
            return false;
        }
        Head head = Head.read(connection, order);
        JdbcTemplate sql = Rows.of(connection);
        for (Map.Entry<String, Parts> line : parts.entrySet()) {
            Parts taken = line.getValue().negated();
            if (taken.equals(Parts.NONE)) {
                continue;
            }
            List<Object> values = new ArrayList<>();
            java.util.Collections.addAll(values, booking.id, Date.valueOf(today()));
            for (long amount : taken.all()) {
                values.add(amount);
            }
            values.add(UUID.fromString(order));
            values.add(UUID.fromString(line.getKey()));
            List<String> maker = sql.queryForList(
                    "INSERT INTO riwaq_settlement_line (booking_id, day, gross, discount, vat, goods, commission,"
                            + " commission_vat, partner, makers_delivery, markets_delivery, riwaq_order_id, number,"
                            + " line_id, product, maker, rule_id, rule_subject, rule_points, rule_before, hands)"
                            + " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, riwaq_order_id, number, line_id, product, maker,"
                            + " rule_id, rule_subject, rule_points, rule_before, hands FROM riwaq_settlement_line s"
                            + " JOIN riwaq_ledger_booking b USING (booking_id)"
                            + " WHERE b.source = 'ORDER' AND riwaq_order_id = ? AND line_id = ? RETURNING maker::text",
                    String.class,
                    values.toArray());
            enter(connection, booking, head, maker.get(0), taken);
        }
        booking.write();
        return true;
    }

    private static void enter(Connection connection, Ledger.Booking booking, Head head, String maker, Parts parts) {
        booking.debit(Account.CLEARING, "", parts.paid())
                .credit(accountOf(connection, maker), maker, parts.owed())
                .credit(Account.COMMISSION, "", parts.commission)
                .credit(Account.COMMISSION_VAT, "", parts.commissionVat)
                .credit(Account.PARTNER, head.partner == null ? head.storefront : head.partner, parts.partner)
                .credit(Account.DELIVERY, "", parts.marketsDelivery);
    }

    /** Of a maker, a cooperative or a partner. */
    static Account accountOf(Connection connection, String owner) {
        List<String> account = Rows.of(connection)
                .queryForList("SELECT account FROM riwaq_payee WHERE public_id = ?", String.class, owner);
        return account.isEmpty() ? Account.MAKER : Account.valueOf(account.get(0));
    }

    /** What is left of each line of an order after its refunds. */
    static Map<String, Parts> left(Connection connection, String order) {
        Map<String, Parts> left = new HashMap<>();
        Rows.of(connection)
                .query(
                        "SELECT * FROM riwaq_settlement_line WHERE riwaq_order_id = ?::uuid",
                        row -> {
                            left.merge(row.getString("line_id"), parts(row), Parts::plus);
                        },
                        order);
        return left;
    }

    static Parts parts(java.sql.ResultSet row) throws SQLException {
        return Parts.of(
                row.getLong("gross"),
                row.getLong("discount"),
                row.getLong("vat"),
                row.getLong("goods"),
                row.getLong("commission"),
                row.getLong("commission_vat"),
                row.getLong("partner"),
                row.getLong("makers_delivery"),
                row.getLong("markets_delivery"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** What a booking needs to know of an order. */
    private static final class Head {
        final String order;
        final String number;
        final String storefront;
        final java.time.Instant placed;
        final long total;

        /** Public id of who brought it, or null. */
        final String partner;

        private final int partnerPoints;

        private Head(String order, java.sql.ResultSet row) throws SQLException {
            this.order = order;
            number = row.getString("number");
            storefront = row.getString("storefront");
            placed = row.getTimestamp("placed_at").toInstant();
            total = row.getLong("total");
            partner = row.getString("partner");
            partnerPoints = row.getInt("points");
        }

        /** Who brought the order takes the place of the storefront: a maker gets the same either way. */
        Rate rate(Rate ofRule) {
            return partner == null ? ofRule : ofRule.withPartner(partnerPoints);
        }

        static Head read(Connection connection, String order) {
            return Rows.of(connection)
                    .queryForObject(
                            "SELECT o.*, r.partner, r.points FROM riwaq_order o LEFT JOIN riwaq_order_referral r"
                                    + " ON r.riwaq_order_id = o.riwaq_order_id AND r.refused IS NULL"
                                    + " WHERE o.riwaq_order_id = ?::uuid",
                            (row, number) -> new Head(order, row),
                            order);
        }
    }
}
