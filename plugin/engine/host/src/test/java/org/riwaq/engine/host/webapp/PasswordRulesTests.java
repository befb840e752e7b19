package org.riwaq.engine.host.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {"un mot de passe pour tous", "kJ8#pQ2vXz", "زربية حمراء فوق السطح", "correcthorsebatterystaple"})
    void aPasswordThatNobodyGuessesIsTaken(String password) {
        assertThat(rules.broken("marchande", password)).isNull();
    }

    @Test
    void nineCharactersAreTooFew() {
        assertThat(rules.broken("marchande", "kJ8#pQ2vX")).isEqualTo(PasswordRules.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"directrice", "Directrice", " DIRECTRICE "})
    void theLoginIsNoPassword(String password) {
        assertThat(rules.broken("directrice", password)).isEqualTo(PasswordRules.IS_LOGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "1234567890",
                "qwertyuiop",
                "aaaaaaaaaaaa",
                "administrator",
                "motdepasse",
                "broadleaf1",
                "directrice1",
                "iloveyou12",
                "abcdefghij",
                "2026-11-25"
            })
    void aKnownPasswordIsRefused(String password) {
        assertThat(rules.broken("directrice", password)).isEqualTo(PasswordRules.KNOWN);
    }

    @Test
    void aVeryLongPasswordIsTakenWithoutMeasuringIt() {
        assertThat(rules.broken("admin", "une phrase ".repeat(1_000))).isNull();
        assertThat(rules.broken("admin", "a".repeat(1_000))).isEqualTo(PasswordRules.KNOWN);
    }
}
