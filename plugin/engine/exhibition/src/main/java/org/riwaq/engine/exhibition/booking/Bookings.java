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
import org.riwaq.engine.commandapi.MailAddresses;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.maker.rules.Phones;

/** Books places and gives them back; who has the token has the booking. */
final class Bookings {
    private static final List<String> LANGUAGES = Arrays.asList("fr", "ar", "en", "es");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int LONGEST = 100;
    private static final int MOST_SEATS = 10_000;
    private static final int TOKEN_BYTES = 16;

    private static final String INSERT = "INSERT INTO riwaq_booking (public_id, token_sha256, programme_item_id, seats,"
            + " name, email, phone, lang, storefront, booked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String READ = "SELECT b.*, i.public_id AS item, i.starts_at FROM riwaq_booking b"
            + " JOIN riwaq_programme_item i USING (programme_item_id) WHERE ";
    private static final String BY_TOKEN = "b.token_sha256 = ?";
    private static final String BY_KEY = "b.booking_id = ?::bigint";
    private static final String BY_ID = "b.public_id = ?";
    private static final String CANCEL = "UPDATE riwaq_booking SET cancelled_at = ?, revoked = ? WHERE public_id = ?"
            + " AND cancelled_at IS NULL RETURNING programme_item_id, seats";

    private final SecureRandom random = new SecureRandom();
    private final Phones phones;
    private final Clock clock;

    Bookings(Phones phones, Clock clock) {
        this.phones = phones;
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
        return find(connection, BY_TOKEN, sha256(token), token);
    }

    /** For whoever knows the visitor otherwise than by the token, which is not told. @throws Refused 404 if there is none */
    Booking byId(Connection connection, String id) throws SQLException {
        return find(connection, BY_ID, id, null);
    }

    private static Booking find(Connection connection, String condition, String key, String token) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ + condition)) {
            query.setString(1, key);
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
        cancel(connection, read(connection, token), false);
        return read(connection, token);
    }

    /** The same by its id. */
    Booking cancelById(Connection connection, String id) throws SQLException {
        cancel(connection, byId(connection, id), false);
        return byId(connection, id);
    }

    /** The hall takes the places back. @param key of its row @throws Refused 404, or 409 once it has begun */
    void revoke(Connection connection, long key) throws SQLException {
        cancel(connection, find(connection, BY_KEY, Long.toString(key), null), true);
    }

    private void cancel(Connection connection, Booking before, boolean revoked) throws SQLException {
        if (!before.state.equals("BOOKED")) {
            return;
        }
        Instant now = clock.instant();
        if (!now.isBefore(begins(connection, before.id))) {
            throw Refused.because("booking.over", 409);
        }
        try (PreparedStatement cancel = connection.prepareStatement(CANCEL)) {
            cancel.setTimestamp(1, Timestamp.from(now));
            cancel.setBoolean(2, revoked);
            cancel.setString(3, before.id);
            try (ResultSet row = cancel.executeQuery()) {
                // Nothing where somebody else's click was first.
                if (row.next()) {
                    Item.give(connection, row.getLong(1), row.getInt(2));
                }
            }
        }
    }

    private static Instant begins(Connection connection, String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ + BY_ID)) {
            query.setString(1, id);
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
        String phone = fields.read(() -> phone(wanted.phone));
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
        if (isEmpty(wanted.email) && !isEmpty(wanted.phone)) {
            return null;
        }
        return MailAddresses.read("email", wanted.email);
    }

    private String phone(String given) {
        if (isEmpty(given)) {
            return null;
        }
        String phone = phones.international(Body.text("phone", given, LONGEST));
        if (phone == null) {
            throw Body.badField("phone", "format");
        }
        return phone;
    }

    private static boolean isEmpty(String given) {
        return given == null || given.trim().isEmpty();
    }

    private static String lang(String given) {
        if (!LANGUAGES.contains(given)) {
            throw Body.badField("lang", "one-of", "known", String.join(", ", LANGUAGES));
        }
        return given;
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
