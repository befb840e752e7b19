package org.riwaq.engine.merchandising.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riwaq.engine.merchandising.domain.Synonym;
import org.riwaq.engine.merchandising.domain.SynonymImpl;

class SynonymRulesTests {
    private final Synonym gift = synonym(1, "cadeau", "hadiya;هدية");
    private final Synonym lamp = synonym(2, "fanous", "lanterne");
    private final SynonymRules rules = new SynonymRules(new Kept(List.of(), List.of(gift, lamp)));

    @Test
    void groupsWithWordsOfTheirOwnAreGood() {
        assertThat(codes()).isEmpty();
    }

    @Test
    void noWordLeadsBackToItself() {
        gift.setAlternatives("hadiya; Cadéau");
        assertThat(codes()).containsExactly("synonym.loop");
        gift.setAlternatives("hadiya;lanterne");
        assertThat(codes()).containsExactly("synonym.term.taken");
        gift.setWord("Lanterne");
        gift.setAlternatives("fanous");
        assertThat(codes()).containsExactly("synonym.term.taken", "synonym.term.taken");
        lamp.setActiveUntil(Date.from(Instant.parse("2026-01-01T00:00:00Z")));
        gift.setActiveFrom(Date.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(codes()).as("the other is over").isEmpty();
    }

    @Test
    void termsHaveTheirForms() {
        gift.setAlternatives("hadiya;;hadiya;" + "a".repeat(61));
        assertThat(codes()).containsExactly("synonym.term.wordless", "synonym.alternative.twice", "synonym.term.long");
        gift.setAlternatives("hadiya");
        gift.setWeight(49);
        assertThat(codes()).containsExactly("number.out-of-range");
    }

    private List<String> codes() {
        return rules.broken(gift).stream().map(refusal -> refusal.code).toList();
    }

    private static Synonym synonym(long id, String word, String alternatives) {
        Synonym synonym = new SynonymImpl();
        synonym.setId(id);
        synonym.setWord(word);
        synonym.setAlternatives(alternatives);
        synonym.setWeight(80);
        return synonym;
    }
}
