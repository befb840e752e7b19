package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file =
                ProblemsTests.class.getResourceAsStream("problems_" + language.code() + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
