package org.riwaq.engine.host.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BcryptPasswordsTests {

    private final BcryptPasswords passwords = new BcryptPasswords();

    @Test
    void aPasswordOpensOnlyItsOwnHash() {
        String hash = passwords.encodePassword("le souk de Dakhla", null);
        assertThat(hash).startsWith("$2a$").doesNotContain("Dakhla");
        assertThat(passwords.isPasswordValid(hash, "le souk de Dakhla", null)).isTrue();
        assertThat(passwords.isPasswordValid(hash, "le souk de Dakhlb", null)).isFalse();
    }

    @Test
    void longPasswordsThatDifferAtTheirEndDiffer() {
        String hash = passwords.encodePassword("x".repeat(80) + "1", null);
        assertThat(passwords.isPasswordValid(hash, "x".repeat(80) + "2", null)).isFalse();
    }

    @Test
    void aPlainTextPasswordOfOldDoesNotOpen() {
        assertThat(passwords.isPasswordValid("admin", "admin", null)).isFalse();
        assertThat(passwords.isPasswordValid(null, "admin", null)).isFalse();
    }
}
