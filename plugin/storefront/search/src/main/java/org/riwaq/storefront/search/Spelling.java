package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A better spelling of a question: of names as they are known, of other words as the texts have them. */
final class Spelling {
    private static final String NAME = "spelling";

    private Spelling() {}

    /** Asks how words are written that no text has; nothing is asked where every word is known. */
    static Optional<Suggester> of(Reading reading) {
        String unsure = reading.parts().stream()
                .filter(Part.Plain.class::isInstance)
                .map(Part::text)
                .collect(Collectors.joining(" "));
        if (unsure.isBlank()) return Optional.empty();
        return Optional.of(Suggester.of(suggester -> suggester
                .text(unsure)
                .suggesters(
                        NAME,
                        field -> field.term(term -> term.field("names")
                                .suggestMode(SuggestMode.Missing)
                                .size(1)
                                .minWordLength(4)
                                .prefixLength(1)
                                .maxEdits(2)))));
    }

    /** The question as it may have been meant, if that is another one. */
    static <D> Optional<String> better(Reading reading, Map<String, List<Suggestion<D>>> suggestions) {
        Map<String, String> words = new HashMap<>();
        for (Suggestion<D> suggestion : suggestions.getOrDefault(NAME, List.of()))
            if (suggestion.isTerm()) word(suggestion.term(), words);
        StringBuilder better = new StringBuilder();
        int at = 0;
        for (Part part : reading.parts()) {
            String known = known(part, words);
            if (known == null) continue;
            better.append(reading.text(), at, part.start()).append(known);
            at = part.end();
        }
        return at == 0 ? Optional.empty() : Optional.of(better + reading.text().substring(at));
    }

    private static @org.jspecify.annotations.Nullable String known(Part part, Map<String, String> words) {
        if (part instanceof Part.Named named) return named.known();
        return part instanceof Part.Plain ? words.get(Folding.key(part.text())) : null;
    }

    private static void word(TermSuggest term, Map<String, String> words) {
        term.options().stream()
                .map(TermSuggestOption::text)
                .findFirst()
                .ifPresent(option -> words.put(Folding.key(Objects.requireNonNull(term.text())), option));
    }
}
