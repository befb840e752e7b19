package org.riwaq.engine.exhibition.booking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Refused;

/** An item of the programme as somebody who books finds it. */
final class Item {
    private static final int CONFLICT = 409;
    private static final String READ = "SELECT programme_item_id, public_id, places, taken, per_booking, cancelled,"
            + " starts_at, coalesce(bookable_until, starts_at) AS bookable FROM riwaq_programme_item"
            + " WHERE public_id = ? AND active AND (active_from IS NULL OR active_from <= ?)"
            + " AND (active_until IS NULL OR active_until > ?)";

    // The one place where places are given: however many ask at once, the row is theirs one after the other.
    private static final String TAKE = "UPDATE riwaq_programme_item SET taken = taken + ? WHERE programme_item_id = ?"
            + " AND taken + ? <= places AND NOT cancelled";
    private static final String GIVE = "UPDATE riwaq_programme_item SET taken = taken - ? WHERE programme_item_id = ?";
    private static final String LEFT =
            "SELECT greatest(0, places - taken) FROM riwaq_programme_item WHERE programme_item_id = ?";

    final long key;
    private final boolean booked;
    private final int perBooking;
    private final boolean cancelled;
    private final Instant bookable;

    private Item(ResultSet row) throws SQLException {
        key = row.getLong("programme_item_id");
        row.getInt("places");
        booked = !row.wasNull();
        perBooking = row.getInt("per_booking");
        cancelled = row.getBoolean("cancelled");
        bookable = row.getTimestamp("bookable").toInstant();
    }

    /** @throws Refused 404 if there is none, or it is not shown */
    static Item read(Connection connection, String id, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, id);
            query.setTimestamp(2, Timestamp.from(now));
            query.setTimestamp(3, Timestamp.from(now));
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw Refused.because("programme.unknown", 404);
                }
                return new Item(row);
            }
        }
    }

    /** @throws Refused 409 saying why it cannot be booked */
    void checkBookable(int seats, Instant now) {
        if (!booked) {
            throw Refused.because("booking.not-needed", CONFLICT);
        }
        if (cancelled) {
            throw Refused.because("booking.item-cancelled", CONFLICT);
        }
        if (!now.isBefore(bookable)) {
            throw Refused.because("booking.closed", CONFLICT);
        }
        if (seats > perBooking) {
            throw no("booking.too-many", "max", perBooking);
        }
    }

    /** @throws Refused 409 with how many are left, if they are too few */
    void take(Connection connection, int seats) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(TAKE)) {
            update.setInt(1, seats);
            update.setLong(2, key);
            update.setInt(3, seats);
            if (update.executeUpdate() == 1) {
                return;
            }
        }
        try (PreparedStatement query = connection.prepareStatement(LEFT)) {
            query.setLong(1, key);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                throw no("booking.full", "left", row.getInt(1));
            }
        }
    }

    static void give(Connection connection, long key, int seats) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(GIVE)) {
            update.setInt(1, seats);
            update.setLong(2, key);
            update.executeUpdate();
        }
    }

    private static Refused no(String code, String name, int value) {
        return new Refused(
                new Refusal(code, CONFLICT, "seats", Collections.singletonMap(name, Integer.toString(value))));
    }
}
