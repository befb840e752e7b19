package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTests {
    private final Vocabulary vocabulary = Samples.vocabulary();

    private List<String> sure(String typed) {
        return Reading.of(typed, "fr", vocabulary).parts().stream()
                .filter(Part.Named.class::isInstance)
                .flatMap(part -> ((Part.Named) part).sureIds().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Dakhla, MA-12",
        "DAKHLA, MA-12",
        "الداخلة, MA-12",
        "الدَّاخلـة, MA-12",
        "داخله, MA-12",
        "Dajla, MA-12",
        "dakhla oued ed dahab, MA-12",
        "Dajla-Rio de Oro, MA-12",
        "beni mellal khenifra, MA-05",
        "d’Azilal, tapis-azilal",
        "زربية, tapis",
        "ⴷⴷⴰⵅⵍⴰ, MA-12"
    })
    void aNameIsReadInAnySpellingAndScript(String typed, String id) {
        assertThat(sure(typed)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"Tinghir", "Tizn", "Azi", "oued", "bleuet", "taza"})
    void whatOnlyLooksLikeANameIsNone(String typed) {
        assertThat(sure(typed)).isEmpty();
    }

    @Test
    void aFamilysNameMeansItsCrafts() {
        assertThat(sure("textile")).containsExactlyInAnyOrder("tapis", "tapis-azilal");
    }

    @Test
    void aHostHasItsStorefrontElseTheOneForAll() {
        References.Snapshot references = vocabulary.references();
        assertThat(references.storefront("MARKET.example").orElseThrow().id()).isEqualTo("market");
        assertThat(references.storefront("off.example").orElseThrow().id())
                .as("one that is switched off")
                .isEqualTo("any");
        assertThat(references.family("textile").orElseThrow().name()).containsEntry("fr", "Textile");
        assertThat(references.term("colour", "rouge")).isPresent();
    }
}
