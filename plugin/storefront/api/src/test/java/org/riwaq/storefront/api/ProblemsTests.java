package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riwaq.contract.Refusal;

class ProblemsTests {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageWordsEveryRefusal(Language language) throws IOException {
        assertThat(texts(language).stringPropertyNames())
                .isEqualTo(texts(Language.EN).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextHasAStraightApostropheThatWouldHideItsValues(Language language) throws IOException {
        assertThat(texts(language).values())
                .allSatisfy(text -> assertThat(text.toString()).doesNotContain("'"));
    }

    @Test
    void aRefusalNamesFieldValueAndRule() {
        Problem problem =
                Problems.refused(List.of(new Fault("value.unknown", "sort", "price|newest", "{0}<b>")), Language.FR);

        assertThat(problem.code()).isEqualTo("value.unknown");
        assertThat(problem.field()).isEqualTo("sort");
        assertThat(problem.detail()).isEqualTo("« {0}<b> » n’est pas une valeur de « sort ». Attendu : price|newest.");
    }

    @ParameterizedTest
    @CsvSource({
        "FR, '« 7 » n’est pas une valeur de « region ». Attendu : un id de /api/v1/regions.'",
        "AR, معرّف id من /api/v1/regions",
        "ES, un id de /api/v1/regions",
    })
    void aRuleThatNamesAnAddressIsSaidInTheLanguageAskedAndStaysTheSameForPrograms(Language language, String said) {
        Problem problem =
                Problems.refused(List.of(new Fault("value.unknown", "region", "id of /api/v1/regions", "7")), language);

        assertThat(problem.rule()).isEqualTo("id of /api/v1/regions");
        assertThat(problem.detail()).contains(said).doesNotContain("id of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an id",
                "a known value",
                "integer, minor units",
                "next of the page before",
                "handle of /api/v1/makers",
                "0..200 characters",
                "0..20 values"
            })
    void everyRuleThatIsWordsIsTranslated(String rule) {
        Problem problem = Problems.refused(List.of(new Fault("value.malformed", "any", rule, "x")), Language.ES);

        assertThat(problem.rule()).isEqualTo(rule);
        assertThat(problem.detail()).doesNotContain(rule);
    }

    @Test
    void everyFieldThatTheEngineRefusesIsNamed() {
        Refusal name = new Refusal("request.bad-field", 400, "name", Map.of("rule", "required"));
        Refusal refusal = new Refusal("request.bad-field", 400, "email", Map.of("rule", "format"), List.of(name));

        assertThat(EngineProblems.of(refusal, Language.ES).faults())
                .extracting(Problem.FaultView::field)
                .containsExactly("email", "name");
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file =
                ProblemsTests.class.getResourceAsStream("problems_" + language.code() + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
