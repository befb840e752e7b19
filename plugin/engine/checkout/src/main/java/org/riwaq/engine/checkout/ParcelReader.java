package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.riwaq.contract.Address;
import org.riwaq.contract.CartLine;
import org.riwaq.contract.Contact;
import org.riwaq.contract.DeliveryOption;
import org.riwaq.contract.MakerParcel;
import org.riwaq.contract.MakerRef;
import org.riwaq.contract.ParcelLine;

/** A parcel as its maker may see it. */
final class ParcelReader {
    private static final String PARCEL = "SELECT p.*, o.number, o.storefront, o.currency, o.payment_state,"
            + " o.state AS order_state, c.contact, c.address, n.email, n.lang AS notice_lang, m.languages,"
            + " (SELECT sum(net) FROM riwaq_order_line l WHERE l.parcel_id = p.parcel_id) AS net"
            + " FROM riwaq_parcel p JOIN riwaq_order o USING (riwaq_order_id) JOIN riwaq_cart c USING (cart_id)"
            + " LEFT JOIN riwaq_maker m ON m.public_id = p.maker::text LEFT JOIN riwaq_maker_notice n USING (maker_id)"
            + " WHERE p.parcel_id = ?";
    private static final String LINES = "SELECT l.shown, l.quantity - coalesce((SELECT sum(f.quantity)"
            + " FROM riwaq_refund_line f JOIN riwaq_refund r USING (refund_id) WHERE f.line_id = l.line_id"
            + " AND r.state <> 'REFUSED'), 0) AS quantity FROM riwaq_order_line l WHERE l.parcel_id = ?"
            + " ORDER BY l.position";

    private ParcelReader() {}

    /** It, or null. */
    static MakerParcel read(Connection connection, UUID parcel) throws SQLException {
        List<ParcelLine> lines = Sql.list(connection, LINES, ParcelReader::line, parcel);
        return Sql.one(connection, PARCEL, row -> whole(row, lines), parcel);
    }

    private static ParcelLine line(ResultSet row) throws SQLException {
        CartLine shown = CartRow.json(row.getString("shown"), CartLine.class);
        return new ParcelLine(
                shown.id, shown.product, shown.title, shown.picture, row.getInt("quantity"), shown.madeToOrder);
    }

    private static MakerParcel whole(ResultSet row, List<ParcelLine> lines) throws SQLException {
        DeliveryOption shown = CartRow.json(row.getString("delivery"), DeliveryOption.class);
        Contact contact = CartRow.json(row.getString("contact"), Contact.class);
        boolean fetched = Deliveries.PICK_UP.equals(shown.kind);
        boolean due = "DUE".equals(row.getString("payment_state")) && "PLACED".equals(row.getString("order_state"));
        return new MakerParcel(
                row.getString("parcel_id"),
                row.getString("riwaq_order_id"),
                row.getString("number"),
                row.getString("storefront"),
                CartRow.json(row.getString("maker_shown"), MakerRef.class),
                lang(row.getString("notice_lang"), row.getString("languages")),
                row.getString("email"),
                row.getString("state"),
                lines,
                new DeliveryOption(shown.id, shown.kind, 0, shown.earliest, shown.latest, shown.place, shown.ready),
                new Contact(contact.name, null, contact.phone),
                fetched ? null : CartRow.json(row.getString("address"), Address.class),
                // A carrier collects with each parcel its own part; a desk takes the whole order's.
                due && !fetched ? row.getLong("net") + row.getLong("fee") : 0,
                row.getString("currency"),
                row.getString("carrier"),
                row.getString("tracking"),
                Sql.instant(row, "ready_at"),
                Sql.instant(row, "shipped_at"),
                Sql.instant(row, "arrived_at"),
                Parcels.next(row.getString("state"), shown.kind, due));
    }

    private static String lang(String chosen, String spoken) {
        if (chosen != null) {
            return chosen;
        }
        for (String one : (spoken == null ? "" : spoken).split("[^a-z]+")) {
            if (Arrays.asList("fr", "ar", "en", "es").contains(one)) {
                return one;
            }
        }
        return "fr";
    }
}
