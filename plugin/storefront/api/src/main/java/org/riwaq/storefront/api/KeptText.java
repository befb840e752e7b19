package org.riwaq.storefront.api;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which typed texts may be counted at all, and how: nothing long, and nothing that may say who somebody is. */
final class KeptText {
    private static final int LONGEST = 60;
    private static final int SHORTEST = 2;
    private static final int MOST_WORDS = 8;

    /** Mail and web addresses; numbers as long as those of phones, cards and papers, however they are grouped. */
    private static final Pattern PERSONAL =
            Pattern.compile("@|://|\\bwww\\b|\\p{L}\\.\\p{L}{2,}|\\p{Nd}{6,}|(?:\\p{Nd}[\\s.\\-/()+]{0,2}){7,}");

    private KeptText() {}

    /** The text without needless blanks and capitals; empty where it is not to be kept. */
    static Optional<String> of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .trim();
        boolean kept = text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.split(" ").length <= MOST_WORDS
                && text.codePoints().anyMatch(Character::isLetter)
                && !PERSONAL.matcher(text).find();
        return kept ? Optional.of(text) : Optional.empty();
    }
}
