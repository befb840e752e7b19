package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;

/** Puts work of kind {@code PAYOUT} on the desk: money to a maker's account with the provider, or back from it. */
public final class WantedMoney {
    private WantedMoney() {}

    /** To an account; for one subject once, however often it is wanted. */
    public static void transfer(Connection connection, String subject, long amount, String account)
            throws SQLException {
        WorkDesk.add(connection, new WorkDesk.NewWork("PAYOUT", "transfer").money(subject, amount, account, null));
    }

    /** Back out of a transfer; for one subject once. */
    public static void takeBack(Connection connection, String subject, long amount, String transfer)
            throws SQLException {
        WorkDesk.add(connection, new WorkDesk.NewWork("PAYOUT", "reversal").money(subject, amount, null, transfer));
    }
}
