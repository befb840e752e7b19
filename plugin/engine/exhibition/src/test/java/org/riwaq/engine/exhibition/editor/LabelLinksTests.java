package org.riwaq.engine.exhibition.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LabelLinksTests {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String EXHIBITION = "22222222-0000-4000-8000-000000000011";

    /** The storefront's {@code LabelTicketsTests} opens this very ticket. */
    @Test
    void aTicketIsSignedForOneExhibitionUntilMidnight() {
        assertThat(new LabelLinks("https://riwaq.example/", SECRET, NOON).to(EXHIBITION, "ar"))
                .isEqualTo("https://riwaq.example/ar/labels/" + EXHIBITION
                        + "?ticket=1795651200.vBAKD7PxeJwS3q2aFWGBaLhGnAMl_FW8-dd_u1LM8Mk");
    }

    @Test
    void withoutAStorefrontThereAreNoLinksAndAWrongAddressIsRefused() {
        assertThat(new LabelLinks(" ", SECRET, NOON).arePossible()).isFalse();
        for (String wrong : new String[] {"riwaq.example", "ftp://riwaq.example", "https://riwaq.example/fr/"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new LabelLinks(wrong, SECRET, NOON));
        }
    }
}
