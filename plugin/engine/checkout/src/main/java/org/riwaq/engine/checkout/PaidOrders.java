package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.riwaq.contract.PlacedOrder;

/** What settlement and document ask of orders that were paid. Bean {@code riwaqPaidOrders}. */
public interface PaidOrders {
    /**
     * The lines of an order whose money is there; their net amounts and delivery shares add up to its total.
     *
     * @param connection of the caller's transaction
     * @param order public id
     * @return empty if there is no such order or it is not paid
     */
    List<Line> lines(Connection connection, String order) throws SQLException;

    /** The order's money: how it is paid, and when it was received; null if there is no such order. */
    Receipt receipt(Connection connection, String order) throws SQLException;

    /** An order with everything, personal data included, by its public id; null if there is no such order. */
    PlacedOrder whole(Connection connection, String order) throws SQLException;

    /** Money of an order. */
    final class Receipt {
        /** {@code CARD}, {@code CASH_ON_DELIVERY} or {@code HALL_DESK}. */
        public final String method;

        /** Its total in minor units. */
        public final long amount;

        /** When it was received; null: it is due, and nobody is owed anything yet. */
        public final java.time.Instant receivedAt;

        /** Whether it was given up. */
        public final boolean cancelled;

        Receipt(java.sql.ResultSet row) throws SQLException {
            method = row.getString("method");
            amount = row.getLong("total");
            receivedAt = Sql.instant(row, "paid_at");
            cancelled = "CANCELLED".equals(row.getString("state"));
        }
    }

    /** One of them; amounts in minor units, VAT included. */
    final class Line {
        public final String id;
        public final String product;

        /** Public id of the maker. */
        public final String maker;

        public final String parcel;
        public final int quantity;
        public final long gross;
        public final long discount;
        public final long net;

        /** VAT that the net amount includes. */
        public final long vat;

        /** Its share of the parcel's fee, by net amount and largest remainder. */
        public final long delivery;

        /** VAT that the parcel's fee includes, shared out in the same way. */
        public final long deliveryVat;

        Line(java.sql.ResultSet row, long delivery, long deliveryVat) throws SQLException {
            id = row.getString("line_id");
            product = row.getString("product");
            maker = row.getString("maker");
            parcel = row.getString("parcel_id");
            quantity = row.getInt("quantity");
            gross = row.getLong("gross");
            discount = row.getLong("discount");
            net = row.getLong("net");
            vat = row.getLong("vat");
            this.delivery = delivery;
            this.deliveryVat = deliveryVat;
        }
    }
}
