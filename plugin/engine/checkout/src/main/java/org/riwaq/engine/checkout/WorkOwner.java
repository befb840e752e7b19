package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A module of whose rows checkout's desk hands out work, and that hears what became of it. Every bean of this type is
 * told, in the transaction of the report, once.
 */
public interface WorkOwner {
    /** The work's kind, e.g. {@code PAYOUT}. */
    String kind();

    /**
     * It was done.
     *
     * @param subject the row that wanted it
     * @param reference what the outside calls it
     */
    void done(Connection connection, String subject, String reference) throws SQLException;

    /** It cannot be done, and why. */
    void impossible(Connection connection, String subject, String reason) throws SQLException;
}
