package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource({
        "'', FR",
        "'ar', AR",
        "'ar-EG,en;q=0.5', AR",
        "'de,en;q=0.8,fr;q=0.9', FR",
        "'de', FR",
        "'fr;q=0,es', ES",
        "';;;=', FR",
        "'*', FR",
    })
    void theBrowsersBestLanguageIsTakenElseTheFirst(String header, Language expected) {
        assertThat(Language.preferred(header, Arrays.asList(Language.values()))).isEqualTo(expected);
    }

    @Test
    void aLanguageThatIsNotOfferedIsNotTaken() {
        assertThat(Language.preferred("fr", List.of(Language.AR, Language.EN))).isEqualTo(Language.AR);
    }

    @Test
    void arabicIsMoroccanAndRunsRightToLeft() {
        assertThat(Language.AR.tag()).isEqualTo("ar-MA");
        assertThat(Language.AR.direction()).isEqualTo("rtl");
        assertThat(String.format(Language.AR.locale(), "%d", 1234)).isEqualTo("1234");
    }

    @Test
    void aMissingTextIsTakenFromFrenchThenFromAny() {
        assertThat(Language.AR.of(Map.of("fr", "Tapis", "es", "Alfombra"))).isEqualTo("Tapis");
        assertThat(Language.AR.of(Map.of("es", "Alfombra"))).isEqualTo("Alfombra");
        assertThat(Language.AR.of(Map.of("ar", " ", "fr", "Tapis"))).isEqualTo("Tapis");
        assertThat(Language.AR.of(Map.of())).isEmpty();
    }
}
