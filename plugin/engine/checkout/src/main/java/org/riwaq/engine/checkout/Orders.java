package org.riwaq.engine.checkout;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riwaq.contract.Cart;
import org.riwaq.contract.CartLine;
import org.riwaq.contract.CartParcel;
import org.riwaq.contract.PlacedOrder;
import org.riwaq.contract.VatShare;
import org.riwaq.engine.commandapi.Refused;

/** Places an order for a payment, once, exactly as it was shown, and reads orders. */
final class Orders {
    // Nothing that is read or heard for something else.
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
    private static final int NUMBER_LENGTH = 8;

    private static final String SOLD = "INSERT INTO riwaq_sold (line_id, sku_id, quantity)"
            + " SELECT l.line_id, r.sku_id, r.quantity FROM riwaq_order_line l"
            + " JOIN blc_product p ON p.riwaq_public_id::text = l.product::text"
            + " JOIN riwaq_reservation r ON r.sku_id = p.default_sku_id WHERE l.riwaq_order_id = ?"
            + " AND r.payment_id = ?";

    private final CartViews views;
    private final StockSubmission submission;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Orders(CartViews views, StockSubmission submission, Clock clock) {
        this.views = views;
        this.submission = submission;
        this.clock = clock;
    }

    /** Whether an open cart is the one that was paid, at today's prices. */
    boolean isStill(Connection connection, CartRow cart, PaymentRow payment) throws Exception {
        if (!cart.status.equals("OPEN")) {
            return false;
        }
        Cart now = views.of(connection, cart);
        return now.version == payment.cartVersion && now.totals.total == payment.amount;
    }

    /**
     * Places the order.
     *
     * @param cart under its lock
     * @throws PaymentReports.NoOrder if it cannot be one; then nothing may be committed
     */
    void place(Connection connection, CartRow cart, PaymentRow payment) throws Exception {
        Cart shown = payment.shown();
        String number = number();
        submission.submit(connection, cart.order, payment, number);
        UUID order = UUID.randomUUID();
        Sql.update(
                connection,
                "INSERT INTO riwaq_order (riwaq_order_id, number, cart_id, order_id, payment_id, storefront, lang,"
                        + " payment_state, method, currency, items, discount, delivery, vat, total, paid_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CASE WHEN ? THEN now() END)",
                order,
                number,
                cart.id,
                cart.order,
                payment.id,
                cart.storefront,
                cart.lang,
                payment.isCard() ? "PAID" : "DUE",
                payment.method,
                payment.currency,
                shown.totals.items,
                shown.totals.discount,
                shown.totals.delivery,
                shown.totals.vat,
                shown.totals.total,
                payment.isCard());
        lines(connection, order, shown, parcels(connection, order, shown));
        Referrals.decide(connection, order, cart.id, shown.contact, clock.instant());
        Sql.update(
                connection,
                "UPDATE riwaq_payment SET state = ?, reason = NULL WHERE payment_id = ?",
                payment.isCard() ? "PAID" : "DUE",
                payment.id);
        Sql.update(
                connection,
                "UPDATE riwaq_cart SET status = 'ORDERED', payment_id = ?, version = ? WHERE cart_id = ?",
                payment.id,
                payment.cartVersion,
                cart.id);
        // The pieces are sold: what was reserved is not given back any more.
        Sql.update(connection, SOLD, order, payment.id);
        Sql.update(connection, "DELETE FROM riwaq_reservation WHERE payment_id = ?", payment.id);
        WorkDesk.add(connection, new WorkDesk.NewWork("MAIL", "ORDER_PLACED").about(order, cart.lang));
        MakerLetters.tellAll(connection, order);
    }

    private Map<String, UUID> parcels(Connection connection, UUID order, Cart shown) throws SQLException {
        Map<String, UUID> ids = new HashMap<>();
        long[] fees = CartViews.fees(shown.parcels, shown.totals.delivery);
        List<VatShare> vat = views.feeVat(shown.parcels, shown.totals.delivery);
        for (int i = 0; i < fees.length; i++) {
            CartParcel parcel = shown.parcels.get(i);
            UUID id = UUID.randomUUID();
            ids.put(parcel.id, id);
            Sql.update(
                    connection,
                    "INSERT INTO riwaq_parcel (parcel_id, riwaq_order_id, maker, maker_shown, delivery, kind, fee,"
                            + " vat_status, vat_points, vat) VALUES (?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    order,
                    parcel.maker.id,
                    CartRow.json(parcel.maker),
                    CartRow.json(parcel.chosen),
                    parcel.chosen.kind,
                    fees[i],
                    vat.get(i).status,
                    vat.get(i).basisPoints,
                    vat.get(i).included);
        }
        return ids;
    }

    private static void lines(Connection connection, UUID order, Cart shown, Map<String, UUID> parcels)
            throws SQLException {
        int position = 0;
        for (CartLine line : shown.lines) {
            Sql.update(
                    connection,
                    "INSERT INTO riwaq_order_line (line_id, riwaq_order_id, parcel_id, position, product, maker, shown,"
                            + " quantity, gross, discount, net, vat_status, vat_points, vat)"
                            + " VALUES (?::uuid, ?, ?, ?, ?::uuid, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?)",
                    line.id,
                    order,
                    parcels.get(line.parcel),
                    position++,
                    line.product,
                    line.maker.id,
                    CartRow.json(line),
                    line.quantity,
                    line.gross,
                    line.discount,
                    line.net,
                    line.vat.status,
                    line.vat.basisPoints,
                    line.vat.included);
        }
    }

    private String number() {
        StringBuilder number = new StringBuilder("R");
        number.append(LocalDate.now(clock.withZone(CartViews.ZONE)).getYear() % 100)
                .append('-');
        for (int i = 0; i < NUMBER_LENGTH; i++) {
            number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }

    /**
     * An order by its number or public id.
     *
     * @param storefront null: whichever
     * @throws Refused 404 if that storefront has none
     */
    PlacedOrder read(Connection connection, String numberOrId, String storefront) throws SQLException {
        PlacedOrder order = OrderReader.read(connection, numberOrId);
        if (order == null || (storefront != null && !order.storefront.equals(storefront))) {
            throw Refused.because("order.unknown", 404);
        }
        return order;
    }
}
