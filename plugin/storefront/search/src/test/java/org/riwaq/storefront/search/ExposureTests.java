package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExposureTests {
    private static List<String> ranked(String makers) {
        return Stream.of(makers.split("")).toList();
    }

    private static String page(String makers, int limit) {
        return String.join("", Exposure.page(ranked(makers), maker -> maker, limit));
    }

    @Test
    void noMakerHasMoreThanThreePlacesWhileOthersAreLeft() {
        assertThat(page("aaaaabbbbbcd", 8)).isEqualTo("aaabbbcd");
    }

    @Test
    void aPageIsFilledWithWhatHadToWait() {
        assertThat(page("aaaaab", 6)).isEqualTo("aaabaa");
        assertThat(page("aaaaaa", 4)).isEqualTo("aaaa");
        assertThat(page("ab", 24)).isEqualTo("ab");
    }

    @Test
    void furtherMakersAreLookedForOnlyWhereThePageIsNotFull() {
        assertThat(Exposure.full(ranked("aaaab"), maker -> maker, 5)).isEqualTo(Set.of("a"));
        assertThat(Exposure.full(ranked("aaaab"), maker -> maker, 4)).isEmpty();
    }
}
