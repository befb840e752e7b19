package org.riwaq.storefront.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Money;
import org.riwaq.storefront.api.ProductDetail.Size;
import org.riwaq.storefront.api.StorefrontView;
import org.riwaq.storefront.api.Visit;

class WordingTests {

    @ParameterizedTest
    @CsvSource({
        "FR, 123450, '1 234,50 DH'",
        "ES, 123450, '1 234,50 DH'",
        "EN, 123450, 'MAD 1,234.50'",
        "AR, 123450, '1.234,50 درهم'",
        "FR, 5, '0,05 DH'",
        "FR, 123456789, '1 234 567,89 DH'",
    })
    void moneyIsWrittenAsShopsWriteIt(Language language, long cents, String expected) {
        assertThat(in(language).money(new Money(cents, "MAD"))).isEqualTo(expected.replace(' ', '\u00A0'));
    }

    @Test
    void aCurrencyWithoutANameIsWrittenByItsCode() {
        assertThat(in(Language.FR).money(new Money(100, "EUR"))).isEqualTo("1,00\u00A0EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 0, 0 pièce",
        "FR, 1, 1 pièce",
        "FR, 2, 2 pièces",
        "EN, 0, 0 pieces",
        "EN, 1, 1 piece",
        "AR, 0, لا قطع",
        "AR, 1, قطعة واحدة",
        "AR, 2, قطعتان",
        "AR, 3, 3 قطع",
        "AR, 11, 11 قطعة",
        "AR, 100, 100 قطعة",
        "AR, 103, 103 قطع",
    })
    void aCountedWordHasTheFormOfItsNumber(Language language, long number, String expected) {
        assertThat(in(language).count("pieces", number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"FR, 9 mars 2026", "AR, 9 مارس 2026", "EN, 'March 9, 2026'", "ES, 9 de marzo de 2026"})
    void datesAreMoroccanWithWesternDigits(Language language, String expected) {
        assertThat(in(language).date(LocalDate.of(2026, 3, 9))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"FR, 1er mars 2026", "AR, 1 مارس 2026", "EN, 'March 1, 2026'", "ES, 1 de marzo de 2026"})
    void theFirstOfAMonthIsCountedAsEachLanguageDoes(Language language, String expected) {
        assertThat(in(language).date(LocalDate.of(2026, 3, 1))).isEqualTo(expected);
    }

    @Test
    void aSizeLeavesOutWhatIsNotKnown() {
        assertThat(in(Language.FR).size(new Size(1200, 805, null, null)).replace('\u00A0', ' '))
                .isEqualTo("120 × 80,5 cm");
        assertThat(in(Language.FR).size(new Size(null, null, null, 5))).isEmpty();
        assertThat(in(Language.EN).weight(1450)).isEqualTo("1.5 kg");
        assertThat(in(Language.EN).weight(90)).isEqualTo("90 g");
    }

    @ParameterizedTest
    @CsvSource({"100, 200, De 100 à 200 DH", "100, '', À partir de 100 DH", "'', 200, Jusqu’à 200 DH"})
    void aSpanOfPricesMayBeOpen(String from, String to, String expected) {
        assertThat(in(Language.FR).span(from, to)).isEqualTo(expected);
    }

    private static Wording in(Language language) {
        ThemeTexts texts = new ThemeTexts(ThemeFiles.of(null, "base").orElseThrow());
        StorefrontView storefront =
                new StorefrontView("riwaq", "Riwaq", List.of(Language.values()), "MAD", List.of(), "base");
        return new Wording(texts, new Visit(storefront, language));
    }
}
