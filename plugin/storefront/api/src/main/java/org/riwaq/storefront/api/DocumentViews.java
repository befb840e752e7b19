package org.riwaq.storefront.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.DocumentIssuer;
import org.riwaq.contract.DocumentLine;
import org.riwaq.contract.OrderDocument;
import org.riwaq.contract.OrderDocuments;

/** Makes views of documents, in one language. */
final class DocumentViews {
    private final Language language;
    private final String market;

    DocumentViews(Visit visit) {
        this.language = visit.language();
        this.market = visit.storefront().name();
    }

    List<DocumentView> all(OrderDocuments documents) {
        return documents.items.stream().map(this::view).toList();
    }

    private DocumentView view(OrderDocument document) {
        String currency = document.currency;
        return new DocumentView(
                document.id,
                document.kind,
                document.number,
                document.issuedAt,
                document.order,
                document.placedAt,
                issuer(document.issuer),
                CartViews.contact(document.buyer),
                CartViews.address(document.address),
                document.lines.stream().map(line -> line(line, currency)).toList(),
                document.vat.stream()
                        .map(rate -> new DocumentView.Rate(
                                rate.status,
                                rate.basisPoints,
                                new Money(rate.base, currency),
                                new Money(rate.included, currency)))
                        .toList(),
                new Money(document.total, currency),
                new Money(document.vatTotal, currency),
                document.method,
                document.paidAt,
                document.about);
    }

    private DocumentView.Issuer issuer(DocumentIssuer issuer) {
        return new DocumentView.Issuer(
                named(issuer.name), issuer.ice, issuer.rna, issuer.register, issuer.place, issuer.phone);
    }

    /** The marketplace goes by the storefront's name where its own is not configured. */
    private String named(Map<String, String> name) {
        return name.isEmpty() ? market : language.of(name);
    }

    private DocumentView.Line line(DocumentLine line, String currency) {
        return new DocumentView.Line(
                line.kind,
                language.of(line.title),
                language.of(line.maker),
                line.quantity,
                price(line, currency),
                new Money(line.discount, currency),
                new Money(line.net, currency),
                CartViews.vat(line.vat, currency));
    }

    private static @Nullable Money price(DocumentLine line, String currency) {
        return line.unitPrice == 0 ? null : new Money(line.unitPrice, currency);
    }
}
