package org.riwaq.engine.exhibition.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.riwaq.contract.Booking;
import org.riwaq.contract.NewBooking;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Fields;
import org.riwaq.engine.commandapi.Refused;

/** Books places and gives them back; who has the token has the booking. */
final class Bookings {
    private static final List<String> LANGUAGES = Arrays.asList("fr", "ar", "en", "es");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{5,28}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int LONGEST = 100;
    private static final int MOST_SEATS = 10_000;
    private static final int TOKEN_BYTES = 16;

    private static final String INSERT = "INSERT INTO riwaq_booking (public_id, token_sha256, programme_item_id, seats,"
            + " name, email, phone, lang, storefront, booked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String READ = "SELECT b.*, i.public_id AS item, i.starts_at FROM riwaq_booking b"
            + " JOIN riwaq_programme_item i USING (programme_item_id) WHERE b.token_sha256 = ?";
    private static final String CANCEL = "UPDATE riwaq_booking SET cancelled_at = ? WHERE token_sha256 = ?"
            + " AND cancelled_at IS NULL RETURNING programme_item_id, seats";

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Bookings(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refused naming the field that breaks a rule, or why there is no place */
    Booking book(Connection connection, String itemId, NewBooking wanted) throws SQLException {
        // As the database keeps it, so that the booking read later is the same.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Booking booking = checked(itemId, wanted, now);
        Item item = Item.read(connection, itemId, now);
        item.checkBookable(booking.seats, now);
        item.take(connection, booking.seats);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, booking.id);
            insert.setString(2, sha256(booking.token));
            insert.setLong(3, item.key);
            insert.setInt(4, booking.seats);
            insert.setString(5, booking.name);
            insert.setString(6, booking.email);
            insert.setString(7, booking.phone);
            insert.setString(8, booking.lang);
            insert.setString(9, booking.storefront);
            insert.setTimestamp(10, Timestamp.from(now));
            insert.executeUpdate();
        }
        return booking;
    }

    /** @throws Refused 404 if nobody has that token */
    Booking read(Connection connection, String token) throws SQLException {
        if (token == null || !TOKEN.matcher(token).matches()) {
            throw unknown();
        }
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, sha256(token));
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw unknown();
                }
                return booking(row, token);
            }
        }
    }

    /** Gives the places back, once. @throws Refused 404 if nobody has that token, 409 once it has begun */
    Booking cancel(Connection connection, String token) throws SQLException {
        Booking before = read(connection, token);
        if (before.state.equals("BOOKED")) {
            Instant now = clock.instant();
            if (!now.isBefore(begins(connection, token))) {
                throw Refused.because("booking.over", 409);
            }
            try (PreparedStatement cancel = connection.prepareStatement(CANCEL)) {
                cancel.setTimestamp(1, Timestamp.from(now));
                cancel.setString(2, sha256(token));
                try (ResultSet row = cancel.executeQuery()) {
                    // Nothing where somebody else's click was first.
                    if (row.next()) {
                        Item.give(connection, row.getLong(1), row.getInt(2));
                    }
                }
            }
        }
        return read(connection, token);
    }

    private static Instant begins(Connection connection, String token) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, sha256(token));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getTimestamp("starts_at").toInstant();
            }
        }
    }

    private Booking checked(String itemId, NewBooking wanted, Instant now) throws SQLException {
        Fields fields = new Fields();
        Integer seats = fields.read(() -> Body.number("seats", wanted.seats, 1, MOST_SEATS));
        String name = fields.read(() -> Body.text("name", wanted.name, LONGEST));
        String email = fields.read(() -> email(wanted));
        String phone = fields.read(() -> optional("phone", wanted.phone, PHONE));
        String lang = fields.read(() -> lang(wanted.lang));
        String storefront = fields.read(() -> Body.text("storefront", wanted.storefront, LONGEST));
        fields.check();
        return new Booking(
                UUID.randomUUID().toString(),
                itemId,
                token(),
                seats,
                "BOOKED",
                name,
                email,
                phone,
                lang,
                storefront,
                now);
    }

    /** One way to be reached is enough. */
    private static String email(NewBooking wanted) {
        String email = optional("email", wanted.email, EMAIL);
        if (email == null && (wanted.phone == null || wanted.phone.trim().isEmpty())) {
            throw Body.badField("email", "required");
        }
        return email;
    }

    private static String lang(String given) {
        if (!LANGUAGES.contains(given)) {
            throw Body.badField("lang", "one-of", "known", String.join(", ", LANGUAGES));
        }
        return given;
    }

    private static String optional(String field, String given, Pattern format) {
        if (given == null || given.trim().isEmpty()) {
            return null;
        }
        String text = Body.text(field, given, LONGEST);
        if (!format.matcher(text).matches()) {
            throw Body.badField(field, "format");
        }
        return text;
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Booking booking(ResultSet row, String token) throws SQLException {
        return new Booking(
                row.getString("public_id"),
                row.getString("item"),
                token,
                row.getInt("seats"),
                row.getTimestamp("cancelled_at") == null ? "BOOKED" : "CANCELLED",
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("lang"),
                row.getString("storefront"),
                row.getTimestamp("booked_at").toInstant());
    }

    private static Refused unknown() {
        return Refused.because("booking.unknown", 404);
    }

    private static String sha256(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException noJava) {
            throw new IllegalStateException(noJava);
        }
    }
}
