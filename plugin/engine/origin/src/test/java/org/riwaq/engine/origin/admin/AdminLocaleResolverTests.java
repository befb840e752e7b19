package org.riwaq.engine.origin.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdminLocaleResolverTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-MA,fr;q=0.9,en;q=0.8|fr",
                "ar-MA|ar",
                "de-DE,de;q=0.9,es;q=0.5,en;q=0.4|es",
                "zh-CN|fr",
                "en;q=0.1,ar;q=0.9|ar",
                "no such header at all;;;|fr",
                "''|fr"
            })
    void theAdminSpeaksTheFirstOfTheBrowsersLanguagesThatItHas(String header, String language) {
        assertThat(AdminLocaleResolver.ofBrowser(header)).isEqualTo(language);
    }
}
