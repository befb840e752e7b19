package org.riwaq.storefront.api;

import java.time.LocalDate;
import org.riwaq.contract.MakerStatement;
import org.riwaq.contract.StatementAmounts;
import org.riwaq.contract.StatementLine;
import org.riwaq.contract.StatementPayout;

/** Makes views of makers' statements. */
final class StatementViews {
    private StatementViews() {}

    static StatementView of(MakerStatement statement, Language language) {
        String currency = statement.currency;
        return new StatementView(
                statement.name,
                LocalDate.parse(statement.from),
                LocalDate.parse(statement.to),
                new Money(statement.opening, currency),
                statement.lines.stream()
                        .map(line -> line(line, currency, language))
                        .toList(),
                amounts(statement.totals, currency),
                statement.members.stream()
                        .map(share -> new StatementView.Share(share.name, new Money(share.amount, currency)))
                        .toList(),
                statement.payouts.stream()
                        .map(payout -> payout(payout, currency))
                        .toList(),
                new Money(statement.closing, currency));
    }

    private static StatementView.Line line(StatementLine line, String currency, Language language) {
        return new StatementView.Line(
                LocalDate.parse(line.day),
                line.kind,
                line.order,
                language.of(line.title),
                amounts(line.amounts, currency),
                line.points);
    }

    private static StatementView.Amounts amounts(StatementAmounts amounts, String currency) {
        return new StatementView.Amounts(
                new Money(amounts.gross, currency),
                new Money(amounts.discount, currency),
                new Money(amounts.vat, currency),
                new Money(amounts.commission + amounts.partnerCommission, currency),
                new Money(amounts.delivery, currency),
                new Money(amounts.owed, currency));
    }

    private static StatementView.Payout payout(StatementPayout payout, String currency) {
        return new StatementView.Payout(
                LocalDate.parse(payout.day),
                payout.step,
                payout.method,
                payout.reference == null ? "" : payout.reference,
                new Money(payout.amount, currency));
    }
}
