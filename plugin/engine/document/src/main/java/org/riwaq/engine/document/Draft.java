package org.riwaq.engine.document;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.riwaq.contract.DocumentIssuer;
import org.riwaq.contract.DocumentLine;
import org.riwaq.contract.DocumentVat;
import org.riwaq.contract.OrderDocument;
import org.riwaq.contract.PlacedOrder;

/** A document that is not yet written: without number and date, which the database gives. */
final class Draft {
    final String kind;
    final DocumentIssuer issuer;
    final List<DocumentLine> lines;
    String method;
    Instant paidAt;
    List<String> about = Collections.emptyList();
    String reason;
    /** Of a credit note; otherwise null. */
    String refund;

    Draft(String kind, DocumentIssuer issuer, List<DocumentLine> lines) {
        this.kind = kind;
        this.issuer = issuer;
        this.lines = lines;
    }

    /** Whether that document is this one, written. */
    boolean is(Written document) {
        return kind.equals(document.content.kind)
                && issuer.id.equals(document.content.issuer.id)
                && (refund == null || refund.equals(document.refund));
    }

    OrderDocument of(PlacedOrder order) {
        List<DocumentVat> vat = Vat.byRate(lines);
        return new OrderDocument(
                UUID.randomUUID().toString(),
                kind,
                null,
                null,
                order.number,
                order.placedAt,
                order.storefront,
                order.lang,
                order.currency,
                issuer,
                order.contact,
                order.address,
                lines,
                vat,
                lines.stream().mapToLong(line -> line.net).sum(),
                vat.stream().mapToLong(rate -> rate.included).sum(),
                method,
                paidAt,
                about,
                reason);
    }
}
