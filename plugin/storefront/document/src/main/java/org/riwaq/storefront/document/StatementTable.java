package org.riwaq.storefront.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.riwaq.storefront.api.Money;
import org.riwaq.storefront.api.StatementView;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Papers;
import org.riwaq.storefront.theme.Wording;

/** A maker's month as CSV, to be opened with a spreadsheet: UTF-8 with its mark, days and amounts as programs read them. */
final class StatementTable {
    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS =
            List.of("day", "sale", "order", "gross", "discount", "vat", "commission", "delivery", "owed", "currency");

    private StatementTable() {}

    static byte[] csv(Papers papers, Visit visit, StatementView statement) {
        Wording say = papers.wording(visit);
        StringBuilder out = new StringBuilder(MARK);
        try (CSVPrinter table = new CSVPrinter(out, CSVFormat.EXCEL)) {
            table.printRecord(COLUMNS.stream().map(column -> say.text("statement." + column)));
            row(table, statement.from().toString(), say.text("statement.total.opening"), "", statement.opening());
            for (StatementView.Line line : statement.lines()) {
                StatementView.Amounts amounts = line.amounts();
                table.printRecord(Stream.of(
                        line.day().toString(),
                        text(line.title()),
                        line.order(),
                        plain(amounts.gross()),
                        plain(amounts.discount()),
                        plain(amounts.vat()),
                        plain(amounts.commission()),
                        plain(amounts.delivery()),
                        plain(amounts.owed()),
                        amounts.owed().currency()));
            }
            for (StatementView.Payout payout : statement.payouts()) {
                String what = say.text("statement.step." + payout.step());
                row(table, payout.day().toString(), what, payout.reference(), payout.amount());
            }
            row(table, statement.to().toString(), say.text("statement.total.closing"), "", statement.closing());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(CSVPrinter table, String day, String what, String reference, Money money)
            throws IOException {
        table.printRecord(Stream.of(day, what, text(reference), "", "", "", "", "", plain(money), money.currency()));
    }

    private static String plain(Money money) {
        return BigDecimal.valueOf(money.amount(), 2).toPlainString();
    }

    /** A spreadsheet would reckon with what begins so. */
    private static String text(String typed) {
        String line = Printable.of(typed);
        return line.matches("[=+\\-@\\t].*") ? "'" + line : line;
    }
}
