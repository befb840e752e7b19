package org.riwaq.engine.maker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTests {
    private final Phones phones = new Phones(new String[] {"MA", "EH"});

    @ParameterizedTest
    @ValueSource(strings = {"001561191000066", "002136093000040"})
    void anIceIsFifteenDigitsOfAMultipleOf97(String ice) {
        assertThat(Identifier.isIce(ice)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"001561191000065", "01561191000066", "0001561191000066", "00156119100006a", ""})
    void anythingElseIsNone(String text) {
        assertThat(Identifier.isIce(text)).isFalse();
    }

    @Test
    void spacesThatPeopleWriteAreLeftOut() {
        assertThat(Identifier.tidyIce("001 561\u00a0191 000 066")).isEqualTo("001561191000066");
        assertThat(Identifier.tidyIce("  ")).isNull();
        assertThat(Identifier.tidyNumber(" rna/12-a ")).isEqualTo("RNA/12-A");
    }

    @ParameterizedTest
    @CsvSource({"0528 89 12 34,+212528891234", "+212 6 61 23 45 67,+212661234567", "00212 537 20 30 40,+212537203040"})
    void aPhoneIsKeptInE164(String typed, String kept) {
        assertThat(phones.tidy(typed)).isEqualTo(kept);
        assertThat(phones.isValid(kept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+33 1 42 68 53 00", "12", "no number", "0999999999"})
    void aPhoneOfElsewhereIsKeptAsTypedAndRefused(String typed) {
        assertThat(phones.tidy(typed)).isEqualTo(typed);
        assertThat(phones.isValid(typed)).isFalse();
    }
}
