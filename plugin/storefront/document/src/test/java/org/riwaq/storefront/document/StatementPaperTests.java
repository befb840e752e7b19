package org.riwaq.storefront.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Money;
import org.riwaq.storefront.api.StatementView;
import org.riwaq.storefront.theme.Papers;
import org.riwaq.storefront.theme.ThemeSettings;

class StatementPaperTests {
    private final Papers papers = Papers.in(new ThemeSettings(null, false));

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMonthSaysWhatWasSoldKeptPaidAndIsOwed(Language language) {
        Paper paper = Paper.of(
                "statement-" + language.code(),
                StatementPaper.pdf(papers, LabelsTests.visit(language), statement("Vase bleu")));

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.text())
                .contains("R26-4F7K2M9Q", "Fatima", "RCP-000001", language == Language.EN ? "851.00" : "851,00")
                .doesNotContain("[statement.", "□");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameAsCsvAddsUpAndIsReadByAnything(Language language) throws IOException {
        List<CSVRecord> rows = csv(language, "Vase; \"bleu\", grand");

        assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(10));
        assertThat(rows.get(2).get(1)).isEqualTo("Vase; \"bleu\", grand");
        assertThat(rows.get(2).get(8)).isEqualTo("851.00");
        // Opening, what each line adds, what was paid: together the closing.
        long sum = rows.subList(1, rows.size() - 1).stream()
                .mapToLong(row -> Math.round(Double.parseDouble(row.get(8)) * 100))
                .sum();
        assertThat(rows.get(rows.size() - 1).get(8))
                .isEqualTo(java.math.BigDecimal.valueOf(sum, 2).toPlainString());
    }

    @Test
    void aTitleIsNoFormula() throws IOException {
        assertThat(csv(Language.FR, "=cmd|' /C calc'!A0").get(2).get(1)).startsWith("'=cmd");
        assertThat(csv(Language.FR, "\u202E+1\nx").get(2).get(1)).isEqualTo("'+1 x");
    }

    private List<CSVRecord> csv(Language language, String title) throws IOException {
        String text = new String(
                StatementTable.csv(papers, LabelsTests.visit(language), statement(title)), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").doesNotContain("[statement.");
        try (CSVParser parser = CSVFormat.EXCEL.parse(new StringReader(text.substring(1)))) {
            return parser.getRecords();
        }
    }

    private static Money mad(long amount) {
        return new Money(amount, "MAD");
    }

    private static StatementView statement(String title) {
        StatementView.Amounts sale =
                new StatementView.Amounts(mad(100_000), mad(10_000), mad(15_000), mad(9_900), mad(5_000), mad(85_100));
        StatementView.Amounts back =
                new StatementView.Amounts(mad(-3_333), mad(0), mad(-556), mad(-367), mad(0), mad(-2_966));
        return new StatementView(
                "Coopérative Al Baraka",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                mad(12_000),
                List.of(
                        new StatementView.Line(LocalDate.of(2026, 11, 24), "SALE", "R26-4F7K2M9Q", title, sale, 1100),
                        new StatementView.Line(
                                LocalDate.of(2026, 11, 25), "REFUND", "R26-4F7K2M9Q", title, back, 1100)),
                new StatementView.Amounts(mad(96_667), mad(10_000), mad(14_444), mad(9_533), mad(5_000), mad(82_134)),
                List.of(new StatementView.Share("Fatima", mad(77_134))),
                List.of(new StatementView.Payout(
                        LocalDate.of(2026, 11, 25), "SENT", "CASH", "RCP-000001", mad(-12_000))),
                mad(82_134));
    }
}
