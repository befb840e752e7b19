package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTests {
    private final Vocabulary vocabulary = Samples.vocabulary();

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
        "زربية, tapis"
    })
    void aNameIsReadInAnySpellingAndScript(String typed, String id) {
        assertThat(vocabulary.parts(typed))
                .singleElement()
                .satisfies(part -> assertThat(part.meanings())
                        .extracting(Vocabulary.Meaning::id)
                        .contains(id));
    }

    @ParameterizedTest
    @CsvSource({"Tinghir", "Tizni", "Azila", "dakhlas", "oued", "bleu"})
    void whatOnlyLooksLikeANameIsPlain(String typed) {
        assertThat(vocabulary.parts(typed)).containsExactly(new Vocabulary.Part(typed, Set.of()));
    }

    @Test
    void theLongestNameWinsAndPlainWordsStayTogether() {
        List<Vocabulary.Part> parts = vocabulary.parts("  grand tapis d’Azilal pour le salon de Tiznit ");
        assertThat(parts)
                .extracting(Vocabulary.Part::text)
                .containsExactly("grand", "tapis d’Azilal", "pour le salon de", "Tiznit");
        assertThat(parts.get(1).meanings())
                .containsExactly(new Vocabulary.Meaning(Vocabulary.Kind.CRAFT, "tapis-azilal"));
        assertThat(parts.get(3).meanings()).containsExactly(new Vocabulary.Meaning(Vocabulary.Kind.PROVINCE, "MA-TIZ"));
    }

    @Test
    void aFamilysNameMeansItsCrafts() {
        assertThat(vocabulary.parts("textile").get(0).meanings())
                .extracting(Vocabulary.Meaning::id)
                .containsExactlyInAnyOrder("tapis", "tapis-azilal");
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
