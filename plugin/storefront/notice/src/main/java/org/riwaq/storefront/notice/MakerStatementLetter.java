package org.riwaq.storefront.notice;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.riwaq.contract.MakerStatement;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Money;

/**
 * A month as its maker's letter shows it: three sums; every sale is in the statement.
 *
 * @param maker its name
 * @param month in words, e.g. {@code octobre 2026}
 */
record MakerStatementLetter(String maker, String month, List<Sum> sums) {

    /**
     * One of them.
     *
     * @param key {@code earned}, {@code paid} or {@code owed}
     * @param amount without its sign
     * @param less whether it is below zero
     */
    record Sum(String key, Money amount, boolean less) {
        static Sum of(String key, long amount, String currency) {
            return new Sum(key, new Money(Math.abs(amount), currency), amount < 0);
        }
    }

    static MakerStatementLetter of(String maker, YearMonth month, MakerStatement statement, Language language) {
        long paid = -statement.payouts.stream().mapToLong(step -> step.amount).sum();
        return new MakerStatementLetter(
                PlainText.of(maker),
                words(month, language),
                List.of(
                        Sum.of("earned", statement.totals.owed, statement.currency),
                        Sum.of("paid", paid, statement.currency),
                        Sum.of("owed", statement.closing, statement.currency)));
    }

    static String words(YearMonth month, Language language) {
        String pattern = language == Language.ES ? "LLLL 'de' yyyy" : "LLLL yyyy";
        return month.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
