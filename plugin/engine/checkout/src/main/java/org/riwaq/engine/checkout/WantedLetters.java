package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Puts letters to makers on the desk that another module wants, and links for people to hand over; for one subject once. A
 * parcel of the maker says to whom, in which language and in whose name.
 */
public final class WantedLetters {
    private WantedLetters() {}

    /** To the maker's own address. */
    public static void letter(Connection connection, String topic, String subject, String parcel) throws SQLException {
        add(connection, new WorkDesk.NewWork("MAIL", topic).subject(subject), parcel);
    }

    /** A link, to be read by whoever hands it over. */
    public static void link(Connection connection, String topic, String subject, String parcel) throws SQLException {
        add(connection, new WorkDesk.NewWork("LINK", topic).subject(subject), parcel);
    }

    private static void add(Connection connection, WorkDesk.NewWork work, String parcel) throws SQLException {
        UUID order = Sql.one(
                connection,
                "SELECT riwaq_order_id FROM riwaq_parcel WHERE parcel_id = ?::uuid",
                row -> (UUID) row.getObject(1),
                parcel);
        WorkDesk.add(connection, work.about(order, null).parcel(UUID.fromString(parcel)));
    }
}
