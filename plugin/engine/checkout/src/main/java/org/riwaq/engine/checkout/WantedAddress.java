package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.riwaq.engine.commandapi.Refused;

/** An address that the storefront signs, wanted by a person who waits for it. It works for a while, so it is wanted anew. */
public final class WantedAddress {
    private static final String WANT = "INSERT INTO riwaq_work (work_id, kind, topic, riwaq_order_id, lang, subject)"
            + " VALUES (?, 'LINK', ?, ?::uuid, ?, ?) ON CONFLICT (kind, subject) WHERE subject IS NOT NULL DO UPDATE"
            + " SET state = 'OPEN', reference = NULL, reason = NULL, due_at = now(), tries = 0, lang = EXCLUDED.lang"
            + " WHERE riwaq_work.state <> 'OPEN' OR riwaq_work.leased_until IS NULL";

    private WantedAddress() {}

    /**
     * Asks for it.
     *
     * @param subject of what; one person's asking is everybody's
     * @param order public id of the order whose storefront it is of
     */
    public static void want(Connection connection, String topic, String subject, String order, String lang)
            throws SQLException {
        Sql.update(connection, WANT, UUID.randomUUID(), topic, order, lang, subject);
    }

    /**
     * The address, or null while nobody has answered.
     *
     * @throws Refused {@code address.none} if there is none
     */
    public static String answered(Connection connection, String subject) throws SQLException {
        String[] row = Sql.one(
                connection,
                "SELECT state, reference FROM riwaq_work WHERE kind = 'LINK' AND subject = ?",
                found -> new String[] {found.getString(1), found.getString(2)},
                subject);
        if (row == null || "IMPOSSIBLE".equals(row[0])) {
            throw Refused.because("address.none", 409);
        }
        return "DONE".equals(row[0]) ? row[1] : null;
    }
}
