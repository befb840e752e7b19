package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.riwaq.contract.CartReferral;
import org.riwaq.contract.Contact;
import org.riwaq.engine.commandapi.Body;

/** Whose pages brought an order (decision 0901). A sale never fails for that: what counts for nobody is noted with its reason. */
final class Referrals {
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private static final String KEPT = "SELECT r.*, p.state, p.from_day, p.until_day, p.email, p.origins,"
            + " coalesce(p.commission_points, 0) AS points FROM riwaq_cart_referral r"
            + " LEFT JOIN riwaq_partner p ON p.public_id = r.partner::text WHERE r.cart_id = ?";
    private static final String NOTE = "INSERT INTO riwaq_order_referral (riwaq_order_id, partner, click, clicked_at,"
            + " points, refused) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (click) WHERE refused IS NULL DO NOTHING";

    private Referrals() {}

    /** The last click counts: it takes the place of the one before. */
    static CartReferral keep(Connection connection, String id, String storefront, CartReferral wanted)
            throws SQLException {
        CartRow cart = CartRow.lock(connection, id, storefront);
        cart.assertOpen();
        uuid("partner", wanted.partner);
        uuid("click", wanted.click);
        Instant latest = Clock.systemUTC().instant().plus(CLOCKS_APART);
        if (wanted.clickedAt == null || wanted.clickedAt.isAfter(latest)) {
            throw Body.badField("clickedAt", wanted.clickedAt == null ? "required" : "range");
        }
        Sql.update(
                connection,
                "INSERT INTO riwaq_cart_referral (cart_id, partner, click, clicked_at) VALUES (?, ?::uuid, ?::uuid, ?)"
                        + " ON CONFLICT (cart_id) DO UPDATE SET partner = excluded.partner, click = excluded.click,"
                        + " clicked_at = excluded.clicked_at",
                cart.id,
                wanted.partner,
                wanted.click,
                wanted.clickedAt);
        return wanted;
    }

    private static void uuid(String field, String value) {
        if (!PublicId.isSound(value)) {
            throw Body.badField(field, value == null ? "required" : "format");
        }
    }

    private static final class Kept {
        UUID partner;
        UUID click;
        Instant clickedAt;
        int points;
        String refused;
    }

    /** Notes whose an order is, in the transaction that places it. */
    static void decide(Connection connection, UUID order, UUID cart, Contact contact, Instant now) throws SQLException {
        Kept kept = Sql.one(connection, KEPT, row -> kept(row, contact, now), cart);
        if (kept == null) {
            return;
        }
        if (note(connection, order, kept, kept.refused) == 0) {
            note(connection, order, kept, "USED");
        }
    }

    private static int note(Connection connection, UUID order, Kept kept, String refused) throws SQLException {
        return Sql.update(connection, NOTE, order, kept.partner, kept.click, kept.clickedAt, kept.points, refused);
    }

    private static Kept kept(java.sql.ResultSet row, Contact contact, Instant now) throws SQLException {
        Kept kept = new Kept();
        kept.partner = row.getObject("partner", UUID.class);
        kept.click = row.getObject("click", UUID.class);
        kept.clickedAt = Sql.instant(row, "clicked_at");
        kept.points = row.getInt("points");
        if (!works(row, now)) {
            kept.refused = "PARTNER";
        } else if (kept.clickedAt.plus(LONGEST).isBefore(now)) {
            kept.refused = "OLD";
        } else if (isItself(row.getString("email"), row.getString("origins"), contact)) {
            kept.refused = "SELF";
        }
        return kept;
    }

    private static boolean works(java.sql.ResultSet row, Instant now) throws SQLException {
        LocalDate today = now.atZone(CartViews.ZONE).toLocalDate();
        LocalDate from = row.getObject("from_day", LocalDate.class);
        LocalDate until = row.getObject("until_day", LocalDate.class);
        return "APPROVED".equals(row.getString("state"))
                && (from == null || !today.isBefore(from))
                && (until == null || !today.isAfter(until));
    }

    /** Its own address, or one of the house whose pages they are. */
    static boolean isItself(String email, String origins, Contact contact) {
        if (contact == null || contact.email == null) {
            return false;
        }
        String bought = contact.email.toLowerCase(Locale.ROOT);
        if (email != null && bought.equals(email.toLowerCase(Locale.ROOT))) {
            return true;
        }
        String house = bought.substring(bought.indexOf('@') + 1);
        for (String origin : origins == null ? new String[0] : origins.split(";")) {
            String host = origin.trim().replaceFirst("^https?://(www\\.)?", "").replaceFirst(":[0-9]+$", "");
            if (host.equals(house)) {
                return true;
            }
        }
        return false;
    }
}
