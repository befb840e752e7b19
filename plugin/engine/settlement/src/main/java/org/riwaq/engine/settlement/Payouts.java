package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.checkout.WantedMoney;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.settlement.PayoutRow.Said;

/**
 * Money on its way to makers: due, approved by a second person, sent, confirmed; or failed or returned, and then owed
 * again. Each step is booked once, however often it is told.
 */
final class Payouts {
    private Payouts() {}

    /**
     * What the step needs to be true at that moment: so much is owed and not held for a dispute, it is there, and it
     * goes to an account that two people stand for.
     *
     * @param promised of what is there: to payouts that were approved before
     * @throws Refused {@code payout.too-much}, {@code payout.not-there}, {@code payout.account-changed}
     */
    static void requirePayable(Connection connection, PayoutRow payout, long promised) {
        List<String> other = Rows.of(connection)
                .queryForList(
                        "SELECT CASE WHEN payable < ? THEN 'payout.too-much'"
                                + " WHEN NOT coalesce(confirmed, false) OR method IS DISTINCT FROM ?"
                                + " OR destination IS DISTINCT FROM ? OR holder IS DISTINCT FROM ?"
                                + " THEN 'payout.account-changed' END FROM riwaq_maker_due WHERE maker = ?",
                        String.class,
                        payout.amount,
                        payout.method,
                        payout.destination,
                        payout.holder,
                        payout.maker);
        if (other.isEmpty() || other.get(0) != null) {
            throw refused(connection, other.isEmpty() ? "payout.account-changed" : other.get(0), payout);
        }
        if (promised + payout.amount > Ledger.movable(connection)) {
            throw refused(connection, "payout.not-there", payout);
        }
    }

    private static Refused refused(Connection connection, String code, PayoutRow payout) {
        Map<String, String> values = new HashMap<>();
        values.put(
                "maker",
                Rows.of(connection)
                        .queryForObject(
                                "SELECT coalesce((SELECT name FROM riwaq_payee WHERE public_id = ?), ?)",
                                String.class,
                                payout.maker,
                                payout.maker));
        values.put("amount", Long.toString(payout.amount));
        return new Refused(new Refusal(code, 409, null, Collections.unmodifiableMap(values)));
    }

    /**
     * It left: the order is with the bank, the transfer is wanted of the provider, or the maker has the cash, which is
     * then confirmed by a numbered receipt.
     */
    static void sent(Connection connection, String payout, Said said) throws SQLException {
        PayoutRow row = PayoutRow.lock(connection, payout);
        if (row.isIn("SENT", "CONFIRMED")) {
            return;
        }
        row.allow("APPROVED");
        requirePayable(connection, row, 0);
        boolean cash = row.isOf("CASH");
        book(connection, "PAYOUT_SENT", row, row.amount, Account.IN_TRANSIT);
        row.become(connection, "SENT", cash ? said.reference(receipt(connection)) : said);
        if (cash) {
            confirmed(connection, payout, said);
        } else if (row.isOf("STRIPE")) {
            WantedMoney.transfer(connection, payout, row.amount, row.destination);
        }
    }

    private static String receipt(Connection connection) {
        return Rows.of(connection)
                .queryForObject("SELECT 'RCP-' || lpad(nextval('riwaq_payout_receipt')::text, 6, '0')", String.class);
    }

    /** The maker has it. */
    static void confirmed(Connection connection, String payout, Said said) {
        PayoutRow row = PayoutRow.lock(connection, payout);
        if (row.isIn("CONFIRMED")) {
            return;
        }
        row.allow("SENT");
        Ledger.Booking booking = Ledger.book(connection, "PAYOUT_CONFIRMED", payout);
        if (booking != null) {
            booking.debit(Account.IN_TRANSIT, "", row.amount)
                    .credit(Account.CLEARING, "", row.amount)
                    .write();
        }
        row.become(connection, "CONFIRMED", said);
    }

    /** It was refused: what was sent never arrived, what was only approved is given up. */
    static void failed(Connection connection, String payout, Said said) {
        PayoutRow row = PayoutRow.lock(connection, payout);
        if (row.isIn("FAILED")) {
            return;
        }
        row.allow("DUE", "APPROVED", "SENT");
        Body.text("reason", said.reason, 255);
        if (row.isIn("SENT")) {
            book(connection, "PAYOUT_FAILED", row, -row.amount, Account.IN_TRANSIT);
        }
        row.become(connection, "FAILED", said);
    }

    /** It came back, confirmed or not: it is owed again. A transfer comes back when the provider has taken it back. */
    static void returned(Connection connection, String payout, Said said) throws SQLException {
        PayoutRow row = PayoutRow.lock(connection, payout);
        if (row.isIn("RETURNED")) {
            return;
        }
        row.allow("SENT", "CONFIRMED");
        Body.text("reason", said.reason, 255);
        if (row.isOf("STRIPE")) {
            Reversals.whole(connection, row, said);
            return;
        }
        boolean gone = row.isIn("CONFIRMED");
        book(connection, "PAYOUT_RETURNED", row, -row.amount, gone ? Account.CLEARING : Account.IN_TRANSIT);
        row.become(connection, "RETURNED", said);
    }

    /** @param amount that leaves the maker's account; negative: that comes back to it */
    private static void book(Connection connection, String step, PayoutRow row, long amount, Account other) {
        Ledger.Booking booking = Ledger.book(connection, step, row.id.toString());
        if (booking != null) {
            booking.debit(Bookings.accountOf(connection, row.maker), row.maker, amount)
                    .credit(other, "", amount)
                    .write();
        }
    }
}
