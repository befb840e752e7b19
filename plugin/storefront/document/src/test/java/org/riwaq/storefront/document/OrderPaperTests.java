package org.riwaq.storefront.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riwaq.storefront.api.AddressView;
import org.riwaq.storefront.api.ContactView;
import org.riwaq.storefront.api.DocumentView;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Money;
import org.riwaq.storefront.api.VatView;
import org.riwaq.storefront.theme.Papers;
import org.riwaq.storefront.theme.ThemeSettings;

class OrderPaperTests {
    private static final Instant DAY = Instant.parse("2026-11-25T10:00:00Z");
    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9 .,\u00A0]*[.,][0-9]{2}(?=\\s|$|\u00A0)");
    private final Papers papers = Papers.in(new ThemeSettings(null, false));

    private Paper print(String name, Language language, DocumentView document) {
        return Paper.of(name, OrderPaper.pdf(papers, LabelsTests.visit(language), document, "Oued Ed-Dahab"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anInvoiceSaysWhoSoldWhatToWhomWithWhichVat(Language language) {
        Paper paper = print("invoice-" + language.code(), language, document("INVOICE", language, lines(language, 2)));

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.width()).isCloseTo(595f, within(1f));
        assertThat(paper.height()).isCloseTo(842f, within(1f));
        assertThat(paper.text())
                .contains("F2026-00012", "001561191000066", "R26-4F7K2M9Q", "Salma Bennani", "20 %")
                .doesNotContain("[document.", "??", "□");
        assertThat(paper.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
    }

    /** 2 x 100.00 exempt, 37.03 less 3.70 and 50.00 of delivery with 20 %. */
    @Test
    void theSumsAreThoseOfTheDocumentToTheCentime() {
        DocumentView document = document("INVOICE", Language.EN, lines(Language.EN, 2));
        List<String> amounts = AMOUNT.matcher(
                        print("invoice-sums", Language.EN, document).text())
                .results()
                .map(found -> found.group().strip())
                .toList();

        assertThat(amounts)
                .containsExactly(
                        // lines: unit price, discount, net
                        "100.00",
                        "200.00",
                        "37.03",
                        "3.70",
                        "33.33",
                        "50.00",
                        "50.00",
                        // without VAT, VAT, all
                        "269.44",
                        "13.89",
                        "283.33",
                        // by rate
                        "69.44",
                        "13.89",
                        "83.33",
                        "200.00",
                        "0.00",
                        "200.00");
    }

    @ParameterizedTest
    @EnumSource(names = {"FR", "AR"})
    void aLongOrderGoesOverPagesAndEachRepeatsItsColumns(Language language) {
        Paper paper =
                print("receipt-long-" + language.code(), language, document("RECEIPT", language, lines(language, 40)));

        assertThat(paper.pages()).hasSizeGreaterThan(1);
        String column = papers.wording(LabelsTests.visit(language)).text("document.quantity");
        for (int page = 1; page <= paper.pages().size(); page++) {
            String text = paper.pages().get(page - 1);
            assertThat(text).contains("F2026-00012");
            if (language != Language.AR) {
                assertThat(text)
                        .contains("Page " + page + " sur " + paper.pages().size());
                assertThat(text.contains(column)).as("page " + page).isEqualTo(text.contains("Théière"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCreditNoteNamesItsInvoiceAndHasNoUnitPrices(Language language) {
        List<DocumentView.Line> back = lines(language, 1).stream()
                .map(line -> new DocumentView.Line(
                        line.kind(),
                        line.title(),
                        line.maker(),
                        line.quantity(),
                        null,
                        new Money(0, "MAD"),
                        line.net(),
                        line.vat()))
                .toList();
        Paper paper = print("credit-" + language.code(), language, document("CREDIT_NOTE", language, back));

        assertThat(paper.text()).contains("F2026-00003").doesNotContain("[document.");
    }

    @Test
    void hostileNamesArePrintedAndChangeNothingElse() {
        for (Language language : List.of(Language.FR, Language.AR)) {
            List<DocumentView.Line> lines = new ArrayList<>();
            for (String name : Hostile.NAMES) {
                lines.add(line("GOODS", name, name, 1, 5000, 0, new VatView("TAXED", 2000, new Money(833, "MAD"))));
            }
            DocumentView mild = document("RECEIPT", language, lines);
            DocumentView document = new DocumentView(
                    mild.id(),
                    mild.kind(),
                    mild.number(),
                    mild.issuedAt(),
                    mild.order(),
                    mild.placedAt(),
                    new DocumentView.Issuer(Hostile.NAMES.get(2), null, Hostile.NAMES.get(0), null, null, null),
                    new ContactView(Hostile.NAMES.get(1), null, null),
                    new AddressView("MA", null, Hostile.NAMES.get(5), null, List.of(Hostile.NAMES.get(3))),
                    mild.lines(),
                    mild.vat(),
                    mild.total(),
                    mild.vatTotal(),
                    mild.method(),
                    mild.paidAt(),
                    mild.about());
            Paper paper = print("hostile-" + language.code(), language, document);

            assertThat(paper.text()).contains("F2026-00012", "R26-4F7K2M9Q", "alert(1)", "□");
        }
    }

    private static List<DocumentView.Line> lines(Language language, int goods) {
        List<DocumentView.Line> lines = new ArrayList<>();
        for (int i = 0; i < goods; i++) {
            boolean exempt = i % 2 == 0;
            String title = language == Language.AR
                    ? (exempt ? "زربية بني ورين (200 × 300 سم)" : "إبريق شاي من الفضة، تيزنيت 925")
                    : exempt ? "Tapis Beni Ouarain à losanges, 200 × 300 cm" : "Théière en argent « Tiznit » 925";
            lines.add(
                    exempt
                            ? line("GOODS", title, maker(language), 2, 10000, 0, exempt())
                            : line("GOODS", title, maker(language), 1, 3703, 370, taxed(3333)));
        }
        if (goods > 1) {
            lines.add(line("DELIVERY", "", maker(language), 1, 5000, 0, taxed(5000)));
        }
        return lines;
    }

    private static String maker(Language language) {
        return language == Language.AR ? "تعاونية النساء للنسيج" : "Coopérative des femmes d’Azilal";
    }

    private static VatView exempt() {
        return new VatView("EXEMPT_PRODUCT", 0, new Money(0, "MAD"));
    }

    private static VatView taxed(long net) {
        return new VatView("TAXED", 2000, new Money((net * 2000 + 6000) / 12000, "MAD"));
    }

    private static DocumentView.Line line(
            String kind, String title, String maker, int quantity, long price, long discount, VatView vat) {
        Money net = new Money(quantity * price - discount, "MAD");
        return new DocumentView.Line(
                kind, title, maker, quantity, new Money(price, "MAD"), new Money(discount, "MAD"), net, vat);
    }

    private static DocumentView document(String kind, Language language, List<DocumentView.Line> lines) {
        long total = lines.stream().mapToLong(line -> line.net().amount()).sum();
        long vat =
                lines.stream().mapToLong(line -> line.vat().included().amount()).sum();
        long taxed = lines.stream()
                .filter(line -> line.vat().basisPoints() > 0)
                .mapToLong(line -> line.net().amount())
                .sum();
        return new DocumentView(
                "0b9c1c1e-7e5d-4f53-9c57-0d4f2a3b4c5d",
                kind,
                "F2026-00012",
                DAY,
                "R26-4F7K2M9Q",
                DAY,
                new DocumentView.Issuer(
                        maker(language), "001561191000066", "RNA-123", "Azilal 12/2019", "Azilal", "+212528000000"),
                new ContactView("Salma Bennani", "salma@example.org", "+212661234567"),
                new AddressView("MA", "MA-OUD", "Dakhla", "73000", List.of("12 bis, avenue Al Walae")),
                lines,
                List.of(
                        new DocumentView.Rate("TAXED", 2000, new Money(taxed - vat, "MAD"), new Money(vat, "MAD")),
                        new DocumentView.Rate(
                                "EXEMPT_PRODUCT", 0, new Money(total - taxed, "MAD"), new Money(0, "MAD"))),
                new Money(total, "MAD"),
                new Money(vat, "MAD"),
                kind.equals("CREDIT_NOTE") ? "CASH" : "CARD",
                DAY,
                List.of("F2026-00003", "F2026-00011"));
    }
}
