package org.riwaq.engine.settlement;

import java.io.IOException;
import java.util.Locale;
import org.apache.commons.csv.CSVPrinter;
import org.riwaq.contract.MakerStatement;
import org.riwaq.contract.StatementAmounts;
import org.riwaq.contract.StatementLine;
import org.riwaq.contract.StatementPayout;
import org.riwaq.contract.StatementShare;
import org.springframework.context.MessageSource;

/** A maker's statement as a table for spreadsheets, in the reader's language: lines, payouts, members, balances. */
final class StatementTable {
    /** Spreadsheets take UTF-8 for what it is when it begins so. */
    private static final String MARK = "\ufeff";

    private final MessageSource messages;
    private final Locale locale;
    private final String lang;

    /** @param lang fr, ar, en or es */
    StatementTable(MessageSource messages, String lang) {
        this.messages = messages;
        this.lang = lang;
        this.locale = Locale.forLanguageTag(lang);
    }

    String of(MakerStatement statement) {
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter table = new CSVPrinter(text, BankTable.FORMAT)) {
            table.printRecord(word("title"), cell(statement.name));
            table.printRecord(word("period"), statement.from, statement.to);
            table.printRecord(word("currency"), statement.currency);
            table.printRecord(word("opening"), money(statement.opening));
            table.println();
            lines(table, statement);
            payouts(table, statement);
            members(table, statement);
            table.printRecord(word("closing"), money(statement.closing));
        } catch (IOException never) {
            throw new IllegalStateException("A builder does not fail", never);
        }
        return text.toString();
    }

    private void lines(CSVPrinter table, MakerStatement statement) throws IOException {
        table.printRecord(
                word("day"),
                word("kind"),
                word("order"),
                word("product"),
                word("gross"),
                word("discount"),
                word("net"),
                word("vat"),
                word("commission"),
                word("commissionVat"),
                word("partner"),
                word("delivery"),
                word("owed"),
                word("rule"),
                word("percent"));
        for (StatementLine line : statement.lines) {
            String title = line.title.getOrDefault(lang, line.title.getOrDefault("fr", line.product));
            row(table, new String[] {line.day, known("kind.", line.kind), line.order, cell(title)}, line.amounts, line);
        }
        row(table, new String[] {word("total"), "", "", ""}, statement.totals, null);
        table.println();
    }

    private void row(CSVPrinter table, String[] first, StatementAmounts amounts, StatementLine line)
            throws IOException {
        for (String cell : first) {
            table.print(cell);
        }
        for (long amount : new long[] {
            amounts.gross,
            amounts.discount,
            amounts.net,
            amounts.vat,
            amounts.commission,
            amounts.commissionVat,
            amounts.partnerCommission,
            amounts.delivery,
            amounts.owed
        }) {
            table.print(money(amount));
        }
        table.print(line == null ? "" : known("rule.", line.rule));
        table.print(line == null ? "" : money(line.points));
        table.println();
    }

    private void payouts(CSVPrinter table, MakerStatement statement) throws IOException {
        if (statement.payouts.isEmpty()) {
            return;
        }
        table.printRecord(word("day"), word("payout"), word("method"), word("reference"), word("amount"));
        for (StatementPayout payout : statement.payouts) {
            table.printRecord(
                    payout.day,
                    known("step.", payout.step),
                    known("method.", payout.method),
                    cell(payout.reference),
                    money(payout.amount));
        }
        table.println();
    }

    private void members(CSVPrinter table, MakerStatement statement) throws IOException {
        if (statement.members.isEmpty()) {
            return;
        }
        table.printRecord(word("member"), word("share"));
        for (StatementShare share : statement.members) {
            table.printRecord(cell(share.name), money(share.amount));
        }
        table.println();
    }

    /** A text that a spreadsheet would take for a formula begins with a quote, and is none. */
    static String cell(String text) {
        return text != null && text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    }

    private String money(long minor) {
        char point = locale.getLanguage().equals("en") ? '.' : ',';
        return (minor < 0 ? "-" : "") + BankTable.dirhams(Math.abs(minor), point);
    }

    private String word(String key) {
        return messages.getMessage("riwaq.settlement.csv." + key, null, locale);
    }

    private String known(String kind, String code) {
        return messages.getMessage("riwaq.settlement.csv." + kind + code, null, code, locale);
    }
}
