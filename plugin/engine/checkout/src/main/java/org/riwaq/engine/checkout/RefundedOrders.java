package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** What settlement asks about money that went back, refunds and lost disputes. Bean {@code riwaqRefundedOrders}. */
public interface RefundedOrders {
    /** What went back of an order, in the order in which it went; together never more than was paid, nor by line. */
    List<Back> of(Connection connection, String order) throws SQLException;

    /** One of them by its id, or null if there is none or its money did not go yet. */
    Back one(Connection connection, String refund) throws SQLException;

    /** What went back at once; amounts in minor units, VAT included. */
    final class Back {
        public final String id;
        public final String order;

        /** {@code REFUND} or {@code DISPUTE}: the bank took it. */
        public final String kind;

        /** {@code CARD} or {@code CASH}. */
        public final String way;

        public final Instant at;
        public final long amount;

        /** Whether the pieces are in the stock again. */
        public final boolean restocked;

        /** How often its money came back before. */
        public final int cameBack;

        /** They add up to the amount. */
        public final List<Part> parts;

        Back(
                String id,
                String order,
                String kind,
                String way,
                Instant at,
                long amount,
                boolean restocked,
                int cameBack,
                List<Part> parts) {
            this.id = id;
            this.order = order;
            this.kind = kind;
            this.way = way;
            this.at = at;
            this.amount = amount;
            this.restocked = restocked;
            this.cameBack = cameBack;
            this.parts = Collections.unmodifiableList(parts);
        }
    }

    /** Its part of one line. */
    final class Part {
        /** As {@link PaidOrders.Line#id}. */
        public final String line;

        public final String maker;
        public final String parcel;

        /** Pieces paid back; 0 where money alone went. */
        public final int quantity;

        /** Of the line's net amount. */
        public final long amount;

        /** Of the line's delivery share. */
        public final long delivery;

        Part(String line, String maker, String parcel, int quantity, long amount, long delivery) {
            this.line = line;
            this.maker = maker;
            this.parcel = parcel;
            this.quantity = quantity;
            this.amount = amount;
            this.delivery = delivery;
        }
    }
}
