package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amina.tazi@example.ma",
                "amina tazi (at) example.ma",
                "06 61 23 45 67",
                "commande 0661-234-567",
                "+212 661 23 45 67",
                "٠٦٦١٢٣٤٥٦٧",
                "AB123456",
                "https://exemple.ma/tapis",
                "www exemple",
                "riwaq.example",
                "a",
                "1200",
                "une question bien trop longue pour être celle de plusieurs personnes",
                "un deux trois quatre cinq six sept huit neuf"
            })
    void whatMaySayWhoSomebodyIsIsNeverKept(String typed) {
        assertThat(KeptText.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tapis rouge 200x300",
                "tapis moins de 2000 dh",
                "زربية تازناخت",
                "l’argenterie de tiznit",
                "sac n°5"
            })
    void ordinaryQuestionsAre(String typed) {
        assertThat(KeptText.of(typed)).isPresent();
    }

    @Test
    void capitalsAndBlanksMakeNoOtherQuestion() {
        assertThat(KeptText.of("  Tapis \t ROUGE ")).hasValue("tapis rouge");
    }
}
