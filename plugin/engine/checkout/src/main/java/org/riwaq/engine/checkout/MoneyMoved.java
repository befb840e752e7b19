package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Is told when an order's money came or went, in the transaction in which it is written down; what is thrown undoes it.
 * A module brings a bean of it. Each is told once, but should bear being told again.
 */
public interface MoneyMoved {
    /** @param order public id of an order that is paid now: {@link PaidOrders} has its lines */
    void paid(Connection connection, String order) throws SQLException;

    /** @param refund public id of money that went back: {@link RefundedOrders} has its parts */
    void wentBack(Connection connection, String refund) throws SQLException;
}
