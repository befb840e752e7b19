package org.riwaq.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tapis Béni Ouarain à l’ancienne | tapis-beni-ouarain-a-l-ancienne
                    Œuvre d'art « n° 12 » | oeuvre-d-art-n-12
                    زربية بني وراين | zrbia-bni-ourain
                    قُفْطان مَغْرِبيّ | qftan-mghrbi
                    خنجر فضة ٩٢٥ | khnjr-fda-925
                    Fils & Filles — été | fils-filles-ete
                    Cojín señora | cojin-senora
                    """)
    void aTitleBecomesALatinName(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void whatCannotBeWrittenInLatinIsEmpty() {
        assertThat(Slug.of("★★ — !")).isEmpty();
        assertThat(Slug.of(null)).isEmpty();
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        assertThat(Slug.of("Grand tapis de laine noué à la main par les femmes de la coopérative de Taznakht"))
                .isEqualTo("grand-tapis-de-laine-noue-a-la-main-par-les-femmes-de-la")
                .hasSizeLessThanOrEqualTo(Slug.LONGEST);
        assertThat(Slug.of("x".repeat(200))).hasSize(Slug.LONGEST);
    }
}
