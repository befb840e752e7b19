package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FiltersTests {
    private static String at(String moment) {
        return Filters.visible(Instant.parse(moment)).toString();
    }

    @Test
    void withinTenSecondsTheFilterIsTheSameAndCanBeKept() {
        assertThat(at("2026-11-25T10:00:00.001Z"))
                .isEqualTo(at("2026-11-25T10:00:10Z"))
                .isNotEqualTo(at("2026-11-25T10:00:00Z"));
    }

    @Test
    void whatIsOnSaleFromThisMomentIsShownAtOnceAndWhatEndsNowIsNot() {
        assertThat(at("2026-11-25T10:00:01Z")).contains("10:00:10.000Z").doesNotContain("10:00:00.000Z");
    }
}
