package org.riwaq.engine.partner.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import org.junit.jupiter.api.Test;

class PartnerKeysTests {
    private final PartnerKeys keys = new PartnerKeys();

    @Test
    void aKeyIsGivenOnceAndStays() {
        keys.give();
        String first = keys.getCurrent();
        assertThat(first).matches("pk_[0-9a-z]{20}");
        keys.give();
        assertThat(keys.getCurrent()).isEqualTo(first);
        assertThat(keys.getFormer()).isNull();
    }

    @Test
    void theOneBeforeWorksForAWhileUnlessADayIsTyped() {
        keys.give();
        String first = keys.getCurrent();
        keys.setFormerUntil(new Date(0));
        keys.setRenew(true);
        keys.give();
        assertThat(keys.getCurrent()).isNotEqualTo(first);
        assertThat(keys.getFormer()).isEqualTo(first);
        assertThat(keys.getFormerUntil()).isAfter(new Date());
        keys.setFormerUntil(null);
        keys.give();
        assertThat(keys.getFormerUntil()).isNull();
        assertThat(keys.getFormer()).isEqualTo(first);
    }
}
