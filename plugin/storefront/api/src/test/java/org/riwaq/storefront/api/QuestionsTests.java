package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTests {

    @Test
    void aQuestionWithoutParametersAsksForEverything() {
        assertThat(Questions.products(Map.of())).isEqualTo(new Checked.Passed<>(ProductQuestion.everything()));
    }

    @Test
    void aRepeatedParameterMeansAnyOfItsValues() {
        ProductQuestion question = passed(Map.of("region", List.of("MA-12", "MA-03", "MA-12")));

        assertThat(question.of("region")).containsExactly("MA-12", "MA-03");
    }

    @ParameterizedTest
    @CsvSource({
        "size, big, parameter.unknown",
        "kind, SHOP, value.unknown",
        "evidence, SURE, value.unknown",
        "availability, SOON, value.unknown",
        "facets, size, value.unknown",
        "near, here, value.malformed",
        "near, '23.7', value.malformed",
        "near, '1e9,2', value.malformed",
        "near, '23.7,-15.9,4', value.malformed",
        "sort, cheapest, value.unknown",
        "limit, 0, value.out-of-range",
        "limit, 101, value.out-of-range",
        "limit, ten, value.malformed",
        "limit, 99999999999999999999, value.malformed",
        "minPrice, 12.5, value.malformed",
        "minPrice, -1, value.malformed",
        "region, ' ', value.malformed",
        "maker, Not A Handle, value.malformed",
    })
    void aBadValueIsRefusedByFieldAndRule(String name, String value, String code) {
        List<Fault> faults = refused(Map.of(name, List.of(value)));

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).code()).isEqualTo(code);
        assertThat(faults.get(0).field()).isEqualTo(name);
        assertThat(faults.get(0).rule()).isNotBlank();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        List<Fault> faults = refused(Map.of("limit", List.of("x"), "sort", List.of("y"), "zoom", List.of("z")));

        assertThat(faults).extracting(Fault::field).containsExactlyInAnyOrder("limit", "sort", "zoom");
    }

    @Test
    void aDistanceNeedsAPoint() {
        assertThat(refused(Map.of("within", List.of("10"))))
                .containsExactly(new Fault("parameter.missing", "near", "lat,lon", "10"));
    }

    @Test
    void aSpanThatNothingCanBeInIsRefused() {
        List<Fault> faults = refused(Map.of("minPrice", List.of("200"), "maxPrice", List.of("100")));

        assertThat(faults).containsExactly(new Fault("value.out-of-range", "maxPrice", ">= 200", "100"));
    }

    @Test
    void aTextOfTwoHundredCharactersIsReadAndOneMoreIsNot() {
        assertThat(passed(Map.of("q", List.of("ز".repeat(200)))).text()).hasSize(200);
        assertThat(refused(Map.of("q", List.of("ز".repeat(201)))))
                .extracting(Fault::code)
                .containsExactly("value.too-long");
    }

    @Test
    void aSingleValueGivenTwiceIsRefused() {
        assertThat(refused(Map.of("limit", List.of("1", "2"))))
                .extracting(Fault::code)
                .containsExactly("value.repeated");
    }

    @ParameterizedTest
    @CsvSource({
        "1234, 123400",
        "'1 234,50', 123450",
        "'1,234.5', 123450",
        "1.234, 123400",
        "١٢٣٤٫٥٠, 123450",
        "'12 000', 1200000"
    })
    void aFormReadsPricesAsPeopleTypeThem(String typed, long cents) {
        Checked<ProductQuestion> question = Questions.productsOfPage(Map.of("priceFrom", List.of(typed)));

        assertThat(((Checked.Passed<ProductQuestion>) question).value().minPrice())
                .isEqualTo(cents);
    }

    @Test
    void aFormsBlankFieldsAndForeignParametersAreNoFaults() {
        assertThat(Questions.productsOfPage(
                        Map.of("q", List.of(""), "priceTo", List.of(" "), "utm_source", List.of("x"))))
                .isEqualTo(new Checked.Passed<>(ProductQuestion.everything()));
    }

    private static ProductQuestion passed(Map<String, List<String>> parameters) {
        return ((Checked.Passed<ProductQuestion>) Questions.products(parameters)).value();
    }

    private static List<Fault> refused(Map<String, List<String>> parameters) {
        return ((Checked.Refused<ProductQuestion>) Questions.products(parameters)).faults();
    }
}
