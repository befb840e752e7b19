package org.riwaq.engine.checkout;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riwaq.contract.Address;
import org.riwaq.contract.Contact;
import org.riwaq.engine.commandapi.EngineJson;
import org.riwaq.engine.commandapi.Refused;

/** A cart's rows, read under its lock. */
final class CartRow {
    private static final ObjectMapper JSON = EngineJson.mapper();
    private static final String READ = "SELECT c.*, o.number FROM riwaq_cart c"
            + " LEFT JOIN riwaq_order o USING (cart_id) WHERE c.cart_id = ?::uuid";

    final UUID id;
    final long order;
    final String storefront;
    final String lang;
    final String number;
    final UUID payment;
    final Contact contact;
    final Address address;
    final List<Line> lines = new ArrayList<>();
    final Map<String, String> choices = new HashMap<>();
    String status;
    long version;
    String digest;

    private CartRow(ResultSet row) throws SQLException {
        id = (UUID) row.getObject("cart_id");
        order = row.getLong("order_id");
        storefront = row.getString("storefront");
        lang = row.getString("lang");
        number = row.getString("number");
        payment = (UUID) row.getObject("payment_id");
        contact = json(row.getString("contact"), Contact.class);
        address = json(row.getString("address"), Address.class);
        status = row.getString("status");
        version = row.getLong("version");
        digest = row.getString("digest");
    }

    /**
     * Locks a cart and its stock order: whoever else wants it waits.
     *
     * @throws Refused if there is none of that id in that storefront
     */
    static CartRow lock(Connection connection, String id, String storefront) throws SQLException {
        UUID cart = PublicId.of(id, "cart.unknown");
        Sql.one(connection, "SELECT 1 FROM riwaq_cart WHERE cart_id = ? FOR UPDATE", row -> 1, cart);
        CartRow found = Sql.one(connection, READ, CartRow::new, cart);
        if (found == null || (storefront != null && !found.storefront.equals(storefront))) {
            throw Refused.because("cart.unknown", 404);
        }
        Sql.one(connection, "SELECT 1 FROM blc_order WHERE order_id = ? FOR UPDATE", row -> 1, found.order);
        found.lines.addAll(Sql.list(
                connection, "SELECT * FROM riwaq_cart_line WHERE cart_id = ? ORDER BY position", Line::new, cart));
        for (String[] choice : Sql.list(
                connection,
                "SELECT parcel::text, option_id FROM riwaq_cart_choice WHERE cart_id = ?",
                row -> new String[] {row.getString(1), row.getString(2)},
                cart)) {
            found.choices.put(choice[0], choice[1]);
        }
        return found;
    }

    /** @throws Refused if it is being paid or is an order */
    void assertOpen() {
        if (status.equals("ORDERED")) {
            throw Refused.because("cart.ordered", 409);
        }
        if (status.equals("PAYING")) {
            throw Refused.because("cart.paying", 409);
        }
    }

    /** @throws Refused if it has no such line */
    Line line(String id) {
        for (Line line : lines) {
            if (line.id.toString().equals(id)) {
                return line;
            }
        }
        throw Refused.because("line.unknown", 404);
    }

    static <T> T json(String text, Class<T> type) {
        try {
            return text == null ? null : JSON.readValue(text, type);
        } catch (IOException ours) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read", ours);
        }
    }

    static String json(Object value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (IOException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** A line of it. */
    static final class Line {
        final UUID id;
        final String product;
        final long item;
        final Long shownPrice;

        private Line(ResultSet row) throws SQLException {
            id = (UUID) row.getObject("line_id");
            product = row.getString("product_id");
            item = row.getLong("order_item_id");
            shownPrice = (Long) row.getObject("shown_price");
        }
    }
}
