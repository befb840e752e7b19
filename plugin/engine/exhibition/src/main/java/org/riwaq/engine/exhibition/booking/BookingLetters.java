package org.riwaq.engine.exhibition.booking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.Map;
import org.riwaq.contract.BookingLetter;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.origin.facts.FactTexts;

/** What letters about bookings say, as it is when they are written. */
final class BookingLetters {
    private static final String READ =
            "SELECT l.was_starts_at, b.*, i.programme_item_id AS item_key, i.public_id AS item,"
                    + " i.title, i.starts_at, i.ends_at, i.cancelled, h.hall_id, h.name AS hall, h.address, h.place, h.zone"
                    + " FROM riwaq_booking_letter l JOIN riwaq_booking b USING (booking_id)"
                    + " JOIN riwaq_programme_item i USING (programme_item_id) JOIN riwaq_hall h USING (hall_id)"
                    + " WHERE l.letter_id::text = ? AND b.email IS NOT NULL";

    private BookingLetters() {}

    /** @throws Refused 404 if there is none, or nobody to write to any more */
    static BookingLetter read(Connection connection, String letter) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, letter);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw Refused.because("letter.unknown", 404);
                }
                return letter(connection, row);
            }
        }
    }

    private static BookingLetter letter(Connection connection, ResultSet row) throws SQLException {
        long item = row.getLong("item_key");
        long hall = row.getLong("hall_id");
        FactTexts items = FactTexts.of(connection, "RiwaqProgrammeItem", Collections.singleton(item));
        FactTexts halls = FactTexts.of(connection, "RiwaqHall", Collections.singleton(hall));
        Timestamp was = row.getTimestamp("was_starts_at");
        return new BookingLetter(
                row.getString("public_id"),
                row.getTimestamp("cancelled_at") == null ? "BOOKED" : "CANCELLED",
                row.getInt("seats"),
                row.getString("name"),
                row.getString("email"),
                row.getString("lang"),
                row.getString("storefront"),
                row.getString("item"),
                items.with(item, "title", row.getString("title")),
                texts(halls, hall, "name", row.getString("hall")),
                texts(halls, hall, "address", row.getString("address")),
                texts(halls, hall, "place", row.getString("place")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("zone"),
                row.getBoolean("cancelled"),
                was == null ? null : was.toInstant());
    }

    private static Map<String, String> texts(FactTexts texts, long id, String field, String french) {
        Map<String, String> found = texts.with(id, field, french);
        return found == null ? Collections.emptyMap() : found;
    }
}
