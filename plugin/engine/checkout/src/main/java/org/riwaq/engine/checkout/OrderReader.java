package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.riwaq.contract.Address;
import org.riwaq.contract.CartLine;
import org.riwaq.contract.CartTotals;
import org.riwaq.contract.Contact;
import org.riwaq.contract.DeliveryOption;
import org.riwaq.contract.MakerRef;
import org.riwaq.contract.OrderLine;
import org.riwaq.contract.OrderParcel;
import org.riwaq.contract.Payment;
import org.riwaq.contract.PlacedOrder;
import org.riwaq.contract.Refund;
import org.riwaq.contract.ReturnRequest;
import org.riwaq.contract.VatShare;

/** Puts an order together from its rows. */
final class OrderReader {
    private final UUID order;
    private final List<OrderLine> lines = new ArrayList<>();
    private final List<OrderParcel> parcels = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<Refund> refunds = new ArrayList<>();
    private final List<ReturnRequest> returns = new ArrayList<>();

    private OrderReader(UUID order) {
        this.order = order;
    }

    /** The order of that number or public id, or null. */
    static PlacedOrder read(Connection connection, String numberOrId) throws SQLException {
        UUID id = Sql.one(
                connection,
                "SELECT riwaq_order_id FROM riwaq_order WHERE number = ? OR riwaq_order_id::text = ?",
                row -> (UUID) row.getObject(1),
                numberOrId,
                numberOrId);
        return id == null ? null : new OrderReader(id).all(connection);
    }

    private PlacedOrder all(Connection connection) throws SQLException {
        lines.addAll(Sql.list(
                connection,
                "SELECT * FROM riwaq_order_line WHERE riwaq_order_id = ? ORDER BY position",
                OrderReader::line,
                order));
        parcels.addAll(Sql.list(
                connection, "SELECT * FROM riwaq_parcel WHERE riwaq_order_id = ? ORDER BY maker", this::parcel, order));
        payments.addAll(Sql.list(
                connection,
                PaymentRow.SELECT + " WHERE p.cart_id = (SELECT cart_id FROM riwaq_order WHERE riwaq_order_id = ?)"
                        + " ORDER BY p.begun_at",
                row -> new PaymentRow(row).view(),
                order));
        refunds.addAll(RefundRows.views(connection, order.toString()));
        returns.addAll(Returns.views(connection, order.toString()));
        return Sql.one(
                connection,
                "SELECT o.*, c.contact, c.address FROM riwaq_order o JOIN riwaq_cart c USING (cart_id)"
                        + " WHERE o.riwaq_order_id = ?",
                this::whole,
                order);
    }

    private static OrderLine line(ResultSet row) throws SQLException {
        CartLine shown = CartRow.json(row.getString("shown"), CartLine.class);
        return new OrderLine(
                shown.id,
                shown.product,
                shown.handle,
                shown.title,
                shown.picture,
                shown.maker,
                shown.quantity,
                shown.unitPrice,
                shown.gross,
                shown.discount,
                shown.net,
                shown.vat,
                shown.madeToOrder,
                row.getString("parcel_id"));
    }

    private OrderParcel parcel(ResultSet row) throws SQLException {
        String id = row.getString("parcel_id");
        List<String> inIt = new ArrayList<>();
        for (OrderLine line : lines) {
            if (line.parcel.equals(id)) {
                inIt.add(line.id);
            }
        }
        DeliveryOption shown = CartRow.json(row.getString("delivery"), DeliveryOption.class);
        return new OrderParcel(
                id,
                CartRow.json(row.getString("maker_shown"), MakerRef.class),
                inIt,
                new DeliveryOption(
                        shown.id,
                        shown.kind,
                        row.getLong("fee"),
                        shown.earliest,
                        shown.latest,
                        shown.place,
                        shown.ready),
                new VatShare(row.getString("vat_status"), row.getInt("vat_points"), row.getLong("vat")),
                row.getString("state"),
                row.getString("carrier"),
                row.getString("tracking"));
    }

    private PlacedOrder whole(ResultSet row) throws SQLException {
        return new PlacedOrder(
                order.toString(),
                row.getString("number"),
                row.getString("cart_id"),
                row.getString("storefront"),
                row.getString("lang"),
                row.getString("state"),
                row.getString("payment_state"),
                row.getString("method"),
                Sql.instant(row, "placed_at"),
                row.getString("currency"),
                lines,
                parcels,
                CartRow.json(row.getString("contact"), Contact.class),
                CartRow.json(row.getString("address"), Address.class),
                new CartTotals(
                        row.getLong("items"),
                        row.getLong("discount"),
                        row.getLong("delivery"),
                        row.getLong("vat"),
                        row.getLong("total")),
                payments,
                Sql.instant(row, "paid_at"),
                refunds,
                returns);
    }
}
