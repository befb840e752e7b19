package org.riwaq.engine.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.DocumentLine;
import org.riwaq.contract.OrderLine;
import org.riwaq.contract.OrderParcel;
import org.riwaq.contract.PlacedOrder;
import org.riwaq.engine.checkout.RefundedOrders;

/** What was sold with an order, as lines of documents, by maker and as a whole; and what of it goes back. */
final class Sold {
    private static final String GOODS = "GOODS";
    private static final String DELIVERY = "DELIVERY";

    private final Map<String, DocumentLine> goods = new LinkedHashMap<>();
    private final Map<String, DocumentLine> deliveries = new LinkedHashMap<>();
    private final Map<String, String> parcels = new LinkedHashMap<>();

    Sold(PlacedOrder order) {
        for (OrderLine line : order.lines) {
            goods.put(
                    line.id,
                    new DocumentLine(
                            GOODS,
                            line.id,
                            line.title,
                            line.maker.name,
                            line.quantity,
                            line.unitPrice,
                            line.discount,
                            line.net,
                            line.vat));
            parcels.put(line.id, line.parcel);
        }
        for (OrderParcel parcel : order.parcels) {
            deliveries.put(
                    parcel.id,
                    new DocumentLine(
                            DELIVERY,
                            parcel.id,
                            Collections.<String, String>emptyMap(),
                            parcel.maker.name,
                            1,
                            parcel.delivery.fee,
                            0,
                            parcel.delivery.fee,
                            parcel.vat));
        }
    }

    /** What one maker sold: its goods, then its delivery where that costs something. */
    List<DocumentLine> of(OrderParcel parcel) {
        List<DocumentLine> lines = new ArrayList<>();
        for (DocumentLine line : goods.values()) {
            if (parcels.get(line.id).equals(parcel.id)) {
                lines.add(line);
            }
        }
        if (parcel.delivery.fee > 0) {
            lines.add(deliveries.get(parcel.id));
        }
        return lines;
    }

    /** Everything, maker after maker. */
    List<DocumentLine> all(PlacedOrder order) {
        List<DocumentLine> lines = new ArrayList<>();
        for (OrderParcel parcel : order.parcels) {
            lines.addAll(of(parcel));
        }
        return lines;
    }

    /**
     * What goes back of one maker's parcel.
     *
     * @param before lines of the credit notes that were written before
     */
    List<DocumentLine> back(RefundedOrders.Back refund, OrderParcel parcel, List<DocumentLine> before) {
        List<DocumentLine> lines = new ArrayList<>();
        long delivery = 0;
        for (RefundedOrders.Part part : refund.parts) {
            if (part.parcel.equals(parcel.id)) {
                delivery += part.delivery;
                if (part.amount > 0 || part.quantity > 0) {
                    lines.add(part(goods.get(part.line), part.quantity, part.amount, before));
                }
            }
        }
        if (delivery > 0) {
            lines.add(part(deliveries.get(parcel.id), 0, delivery, before));
        }
        return lines;
    }

    private static DocumentLine part(DocumentLine sold, int quantity, long back, List<DocumentLine> before) {
        long[] gone = new long[2];
        for (DocumentLine line : before) {
            if (line.id.equals(sold.id)) {
                gone[0] += line.net;
                gone[1] += line.vat.included;
            }
        }
        return new DocumentLine(
                sold.kind,
                sold.id,
                sold.title,
                sold.maker,
                quantity,
                0,
                0,
                back,
                Vat.ofPart(sold.net, sold.vat, gone, back));
    }
}
