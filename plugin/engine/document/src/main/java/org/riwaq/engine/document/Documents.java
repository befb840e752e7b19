package org.riwaq.engine.document;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.riwaq.contract.DocumentLine;
import org.riwaq.contract.OrderDocument;
import org.riwaq.contract.OrderDocuments;
import org.riwaq.contract.OrderParcel;
import org.riwaq.contract.PlacedOrder;
import org.riwaq.contract.Refund;
import org.riwaq.engine.checkout.PaidOrders;
import org.riwaq.engine.checkout.RefundedOrders;
import org.riwaq.engine.commandapi.Refused;

/**
 * The documents of an order, each made once: of a paid order an invoice from each maker and the marketplace's receipt, of
 * money that went back a credit note from each maker concerned.
 */
final class Documents {
    // Whoever makes several locks their numbers in one order: by kind, then by issuer.
    private static final List<String> KINDS = java.util.Arrays.asList("INVOICE", "RECEIPT", "CREDIT_NOTE");

    private final PaidOrders paid;
    private final RefundedOrders refunded;
    private final Issuers issuers;
    private final String zone;

    Documents(PaidOrders paid, RefundedOrders refunded, Issuers issuers, String zone) {
        this.paid = paid;
        this.refunded = refunded;
        this.issuers = issuers;
        this.zone = ZoneId.of(zone).getId();
    }

    /**
     * Makes those that are missing, and gives all.
     *
     * @param order number or public id
     * @param storefront null: whichever
     * @throws Refused 404 if that storefront has no such order
     */
    OrderDocuments all(Connection connection, String order, String storefront) throws SQLException {
        String id = locked(connection, order, storefront);
        make(connection, id);
        return new OrderDocuments(Written.of(connection, id).stream()
                .map(document -> document.content)
                .collect(Collectors.toList()));
    }

    /** Two who make the documents of one order do it one after the other. */
    private static String locked(Connection connection, String order, String storefront) {
        List<String> found = Rows.of(connection)
                .queryForList(
                        "SELECT riwaq_order_id::text FROM riwaq_order WHERE (number = ? OR riwaq_order_id::text = ?)"
                                + " AND storefront = coalesce(?, storefront) FOR NO KEY UPDATE",
                        String.class,
                        order,
                        order,
                        storefront);
        if (found.isEmpty()) {
            throw Refused.because("order.unknown", 404);
        }
        return found.get(0);
    }

    private void make(Connection connection, String id) throws SQLException {
        PlacedOrder order = paid.whole(connection, id);
        if (order.paidAt == null) {
            return;
        }
        List<Written> written = Written.of(connection, id);
        Sold sold = new Sold(order);
        List<String> invoices = new ArrayList<>();
        for (OrderParcel parcel : byMaker(order)) {
            List<DocumentLine> lines = sold.of(parcel);
            invoices.add(once(
                            connection,
                            order,
                            written,
                            paid(order, new Draft(KINDS.get(0), issuers.maker(connection, parcel.maker), lines)))
                    .number);
        }
        Draft receipt = paid(order, new Draft(KINDS.get(1), issuers.market(order.storefront), sold.all(order)));
        receipt.about = invoices;
        once(connection, order, written, receipt);
        for (OrderParcel parcel : byMaker(order)) {
            creditNotes(connection, order, written, sold, parcel);
        }
    }

    private static List<OrderParcel> byMaker(PlacedOrder order) {
        List<OrderParcel> parcels = new ArrayList<>(order.parcels);
        parcels.sort(Comparator.comparing(parcel -> parcel.maker.id));
        return parcels;
    }

    private static Draft paid(PlacedOrder order, Draft draft) {
        draft.method = order.method;
        draft.paidAt = order.paidAt;
        return draft;
    }

    private void creditNotes(
            Connection connection, PlacedOrder order, List<Written> written, Sold sold, OrderParcel parcel)
            throws SQLException {
        for (RefundedOrders.Back back : refunded.of(connection, order.id)) {
            Draft draft = new Draft(
                    KINDS.get(2),
                    issuers.maker(connection, parcel.maker),
                    sold.back(back, parcel, creditedSoFar(written, back.id)));
            if (draft.lines.isEmpty()) {
                continue;
            }
            draft.refund = back.id;
            draft.method = back.way;
            draft.paidAt = back.at;
            draft.reason = reason(order, back.id);
            draft.about = invoice(written, parcel.maker.id);
            once(connection, order, written, draft);
        }
    }

    private static List<DocumentLine> creditedSoFar(List<Written> written, String but) {
        return written.stream()
                .filter(document -> document.refund != null && !document.refund.equals(but))
                .flatMap(document -> document.content.lines.stream())
                .collect(Collectors.toList());
    }

    private static List<String> invoice(List<Written> written, String maker) {
        return written.stream()
                .filter(document ->
                        document.content.kind.equals(KINDS.get(0)) && document.content.issuer.id.equals(maker))
                .map(document -> document.content.number)
                .collect(Collectors.toList());
    }

    private static String reason(PlacedOrder order, String refund) {
        for (Refund one : order.refunds) {
            if (one.id.equals(refund)) {
                return one.reason;
            }
        }
        return null;
    }

    private OrderDocument once(Connection connection, PlacedOrder order, List<Written> written, Draft draft) {
        for (Written document : written) {
            if (draft.is(document)) {
                return document.content;
            }
        }
        Written made = Written.write(connection, draft, draft.of(order), order.id, zone);
        written.add(made);
        return made.content;
    }

    /** Public ids of orders of which a document is missing, the oldest first. */
    static List<String> missing(Connection connection) {
        return Rows.of(connection)
                .queryForList(
                        "SELECT id FROM (SELECT o.riwaq_order_id::text AS id, o.paid_at AS since FROM riwaq_order o"
                                + " WHERE o.paid_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM riwaq_document d"
                                + " WHERE d.riwaq_order_id = o.riwaq_order_id AND d.kind = 'RECEIPT')"
                                + " UNION SELECT r.riwaq_order_id::text, r.done_at FROM riwaq_refund r"
                                + " WHERE r.state = 'DONE' AND NOT EXISTS (SELECT 1 FROM riwaq_document d"
                                + " WHERE d.refund_id = r.refund_id)) behind ORDER BY since LIMIT 500",
                        String.class);
    }
}
