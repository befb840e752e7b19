package org.riwaq.storefront.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.AddressView;
import org.riwaq.storefront.api.ContactView;
import org.riwaq.storefront.api.DocumentView;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Money;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.document.Grid.Cell;
import org.riwaq.storefront.theme.Papers;
import org.riwaq.storefront.theme.Wording;

/** An invoice, a receipt or a credit note on A4. */
final class OrderPaper {
    private static final String RECEIPT = "RECEIPT";

    private final Visit visit;
    private final DocumentView document;
    private final Wording say;

    private OrderPaper(Visit visit, DocumentView document, Wording say) {
        this.visit = visit;
        this.document = document;
        this.say = say;
    }

    /** @param province name of the buyer's, in the language of the visit; may be empty */
    static byte[] pdf(Papers papers, Visit visit, DocumentView document, String province) {
        OrderPaper paper = new OrderPaper(visit, document, papers.wording(visit));
        return Press.pdf(papers.write("order", visit, paper.values(province)), visit.language());
    }

    private Map<String, Object> values(String province) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", document.kind());
        values.put("number", document.number());
        values.put("order", document.order());
        values.put("day", say.date(document.issuedAt()));
        values.put("placed", say.date(document.placedAt()));
        values.put("issuer", Printable.of(document.issuer().name()));
        values.put("identity", identity());
        values.put("buyer", buyer(province));
        values.put("lines", lines());
        values.put("vat", vat());
        values.put("sums", sums());
        values.put("paid", paid());
        values.put("about", document.kind().equals("INVOICE") ? List.of() : document.about());
        return values;
    }

    /**
     * Words before a value that is read from left to right.
     *
     * @param key of the words
     * @param value as it stands in registers
     */
    record Named(String key, String value) {}

    private List<Named> identity() {
        DocumentView.Issuer issuer = document.issuer();
        return Stream.of(
                        new Named("document.ice", Printable.of(issuer.ice())),
                        new Named("document.rna", Printable.of(issuer.rna())),
                        new Named("document.register", Printable.of(issuer.register())),
                        new Named("document.place", Printable.of(issuer.place())),
                        new Named("document.phone", Printable.of(issuer.phone())))
                .filter(named -> !named.value().isEmpty())
                .toList();
    }

    private List<String> buyer(String province) {
        List<String> lines = new ArrayList<>();
        ContactView contact = document.buyer();
        lines.add(contact == null ? "" : Printable.of(contact.name()));
        AddressView address = document.address();
        if (address != null) {
            address.lines().forEach(line -> lines.add(Printable.of(line)));
            lines.add(Printable.of(
                    (address.postalCode() == null ? "" : address.postalCode() + " ") + spoken(address.city())));
            lines.add(Printable.of(province));
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static String spoken(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Grid lines() {
        boolean discounts =
                document.lines().stream().anyMatch(line -> line.discount().amount() > 0);
        boolean prices = document.lines().stream().anyMatch(line -> line.unitPrice() != null);
        List<Cell> head = new ArrayList<>();
        head.add(Cell.words(say.text("document.what"), ""));
        head.add(Cell.number(say.text("document.quantity"), "count"));
        if (prices) {
            head.add(Cell.number(say.text("document.price"), "money"));
        }
        if (discounts) {
            head.add(Cell.number(say.text("document.discount"), "money"));
        }
        head.add(Cell.number(say.text("document.rate"), "rate"));
        head.add(Cell.number(say.text("document.net"), "money"));
        return Grid.read(
                visit.language(),
                head,
                document.lines().stream()
                        .map(line -> cells(line, prices, discounts))
                        .toList());
    }

    private List<Cell> cells(DocumentView.Line line, boolean prices, boolean discounts) {
        boolean delivery = line.kind().equals("DELIVERY");
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(
                delivery ? say.text("document.delivery") : Printable.of(line.title()),
                document.kind().equals(RECEIPT) ? Printable.of(line.maker()) : ""));
        cells.add(Cell.number(line.quantity() == 0 || delivery ? "" : say.number(line.quantity()), "count"));
        if (prices) {
            cells.add(Cell.number(line.unitPrice() == null ? "" : say.money(line.unitPrice()), "money"));
        }
        if (discounts) {
            cells.add(Cell.number(line.discount().amount() == 0 ? "" : say.less(line.discount()), "money"));
        }
        cells.add(Cell.number(
                line.vat().basisPoints() == 0
                        ? say.text("document.exempt")
                        : rate(line.vat().basisPoints()),
                "rate"));
        cells.add(Cell.number(say.money(line.net()), "money"));
        return cells;
    }

    private Grid vat() {
        List<Cell> head = List.of(
                Cell.words(say.text("document.rate"), ""),
                Cell.number(say.text("document.base"), "sum"),
                Cell.number(say.text("document.vat"), "sum"),
                Cell.number(say.text("document.net"), "sum"));
        return Grid.read(
                visit.language(),
                head,
                document.vat().stream()
                        .map(rate -> List.of(
                                Cell.words(
                                        rate.basisPoints() == 0
                                                ? say.text("document.vat." + rate.status())
                                                : rate(rate.basisPoints()),
                                        ""),
                                Cell.number(say.money(rate.base()), "sum"),
                                Cell.number(say.money(rate.included()), "sum"),
                                Cell.number(say.money(plus(rate.base(), rate.included())), "sum")))
                        .toList());
    }

    private static Money plus(Money one, Money other) {
        return new Money(one.amount() + other.amount(), one.currency());
    }

    private Grid sums() {
        Money net = new Money(
                document.total().amount() - document.vatTotal().amount(),
                document.total().currency());
        return Grid.read(
                visit.language(),
                List.of(),
                List.of(
                        sum("base", net, ""),
                        sum("vat", document.vatTotal(), ""),
                        sum(document.kind(), document.total(), " whole")));
    }

    private List<Cell> sum(String key, Money money, String style) {
        return List.of(
                new Cell("", "", "gap"),
                new Cell(say.text("document.total." + key), "", "words" + style),
                new Cell(say.money(money), "", "number sum" + style));
    }

    private String rate(int basisPoints) {
        String points = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
        return (visit.language() == Language.EN ? points : points.replace('.', ',')) + "\u00A0%";
    }

    private String paid() {
        return document.paidAt() == null
                ? ""
                : say.text(
                        (document.kind().equals("CREDIT_NOTE") ? "document.back." : "document.paid.")
                                + document.method(),
                        say.date(document.paidAt()));
    }
}
