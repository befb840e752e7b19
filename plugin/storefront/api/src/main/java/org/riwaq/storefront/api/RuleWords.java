package org.riwaq.storefront.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules are written once for programs, in the same words in every language; for people those that are words are said
 * in theirs. Ranges and lists of codes, such as {@code 1..100} and {@code price|newest}, need no translation.
 */
final class RuleWords {
    private static final Map<String, Pattern> WORDS = Map.of(
            "rule.id", Pattern.compile("an id"),
            "rule.known", Pattern.compile("a known value"),
            "rule.minor-units", Pattern.compile("integer, minor units"),
            "rule.next", Pattern.compile("next of the page before"),
            "rule.id-of", Pattern.compile("id of (\\S+)"),
            "rule.handle-of", Pattern.compile("handle of (\\S+)"),
            "rule.characters", Pattern.compile("0\\.\\.(\\d+) characters"),
            "rule.values", Pattern.compile("0\\.\\.(\\d+) values"));

    private RuleWords() {}

    /** A message key, and what stands in the message if anything does. */
    record Words(String key, List<String> values) {}

    /** How a rule is said; nothing for one that is no words. */
    static Optional<Words> of(String rule) {
        for (Map.Entry<String, Pattern> entry : WORDS.entrySet()) {
            Matcher matcher = entry.getValue().matcher(rule);
            if (matcher.matches()) {
                List<String> values = matcher.groupCount() == 0 ? List.of() : List.of(matcher.group(1));
                return Optional.of(new Words(entry.getKey(), values));
            }
        }
        return Optional.empty();
    }
}
