package org.riwaq.storefront.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.storefront.api.Money;
import org.riwaq.storefront.api.StatementView;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.document.Grid.Cell;
import org.riwaq.storefront.theme.Papers;
import org.riwaq.storefront.theme.Wording;

/** A maker's month on A4. */
final class StatementPaper {
    private final Visit visit;
    private final StatementView statement;
    private final Wording say;

    private StatementPaper(Visit visit, StatementView statement, Wording say) {
        this.visit = visit;
        this.statement = statement;
        this.say = say;
    }

    static byte[] pdf(Papers papers, Visit visit, StatementView statement) {
        StatementPaper paper = new StatementPaper(visit, statement, papers.wording(visit));
        return Press.pdf(papers.write("statement", visit, paper.values()), visit.language());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("maker", Printable.of(statement.maker()));
        values.put("from", say.date(statement.from()));
        values.put("to", say.date(statement.to()));
        values.put("lines", lines());
        values.put("members", members());
        values.put("payouts", payouts());
        values.put("sums", sums());
        return values;
    }

    private Grid lines() {
        return Grid.read(
                visit.language(),
                List.of(
                        Cell.words(say.text("statement.sale"), ""),
                        Cell.number(say.text("statement.gross"), "money"),
                        Cell.number(say.text("statement.discount"), "money"),
                        Cell.number(say.text("statement.commission"), "money"),
                        Cell.number(say.text("statement.delivery"), "money"),
                        Cell.number(say.text("statement.owed"), "money")),
                statement.lines().stream().map(this::cells).toList());
    }

    private List<Cell> cells(StatementView.Line line) {
        StatementView.Amounts amounts = line.amounts();
        String note = say.date(line.day()) + " · " + line.order() + what(line);
        return List.of(
                Cell.words(Printable.of(line.title()), note),
                money(amounts.gross()),
                money(amounts.discount()),
                money(amounts.commission()),
                money(amounts.delivery()),
                money(amounts.owed()));
    }

    private String what(StatementView.Line line) {
        return switch (line.kind()) {
            case "REFUND" -> " · " + say.text("statement.refund");
            case "REFUND_CAME_BACK" -> " · " + say.text("statement.cameBack");
            default -> "";
        };
    }

    private Cell money(Money money) {
        return Cell.number(signed(money), "money");
    }

    private String signed(Money money) {
        return money.amount() < 0 ? say.less(new Money(-money.amount(), money.currency())) : say.money(money);
    }

    private Grid members() {
        return Grid.read(
                visit.language(),
                List.of(),
                statement.members().stream()
                        .map(share -> List.of(
                                Cell.words(Printable.of(share.member()), ""),
                                Cell.number(signed(share.amount()), "sum")))
                        .toList());
    }

    private Grid payouts() {
        return Grid.read(
                visit.language(),
                List.of(),
                statement.payouts().stream()
                        .map(payout -> List.of(
                                Cell.words(
                                        say.text("statement.step." + payout.step()),
                                        (say.date(payout.day()) + " · " + Printable.of(payout.reference()))
                                                .replaceFirst(" · $", "")),
                                Cell.number(signed(payout.amount()), "sum")))
                        .toList());
    }

    private Grid sums() {
        StatementView.Amounts totals = statement.totals();
        return Grid.read(
                visit.language(),
                List.of(),
                List.of(
                        sum("opening", statement.opening(), ""),
                        sum("gross", totals.gross(), ""),
                        sum("vat", totals.vat(), ""),
                        sum("commission", totals.commission(), ""),
                        sum("owed", totals.owed(), ""),
                        sum("closing", statement.closing(), " whole")));
    }

    private List<Cell> sum(String key, Money money, String style) {
        return List.of(
                new Cell("", "", "gap"),
                new Cell(say.text("statement.total." + key), "", "words" + style),
                new Cell(signed(money), "", "number sum" + style));
    }
}
