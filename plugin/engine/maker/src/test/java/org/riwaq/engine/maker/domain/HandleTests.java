package org.riwaq.engine.maker.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTests {
    @ParameterizedTest
    @CsvSource({
        "Coopérative Tiznit Argent,cooperative-tiznit-argent",
        "Fils & Filles d’Œuvre,fils-filles-d-oeuvre",
        "  Maâlem  Hassan -- Dakhla  ,maalem-hassan-dakhla",
        "زربية,atelier"
    })
    void aHandleIsMadeOfAName(String name, String handle) {
        assertThat(Handle.of(name)).isEqualTo(handle);
        assertThat(Handle.isValid(handle)).isTrue();
    }

    @Test
    void aLongNameIsCutAndStaysAHandle() {
        String handle = Handle.of("a".repeat(59) + " bcd");
        assertThat(handle).hasSize(59);
        assertThat(Handle.numbered("a".repeat(60), 12)).hasSize(60).endsWith("-12");
        assertThat(Handle.isValid(Handle.numbered("a".repeat(60), 12))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a--b", "-a", "a-", "a b", "é", "a_b"})
    void otherTextsAreNoHandles(String text) {
        assertThat(Handle.isValid(text)).isFalse();
    }
}
