package org.riwaq.storefront.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings spellings of a name together: case, accents, harakat and tatweel, forms of alef, ya and ta marbuta, Maghrebi
 * letters, the French elision and the Arabic article.
 */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]");
    private static final Pattern ELISION = Pattern.compile("\\b(?:l|d|qu)['\\u2019\\u02bc](?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("^(?:وال|بال|ال)(?=\\p{IsArabic}{3,})");

    private Folding() {}

    /** The words of a text, folded. */
    static List<String> words(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(ELISION.matcher(lower).replaceAll("")).replaceAll("");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(bare);
        while (word.find())
            words.add(ARABIC_ARTICLE.matcher(letters(word.group())).replaceFirst(""));
        return words;
    }

    /** A name as one key. */
    static String key(String name) {
        return String.join(" ", words(name));
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        word.chars().forEach(letter -> letters.append(letter((char) letter)));
        return letters.toString();
    }

    private static char letter(char letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            case 'گ' -> 'ك';
            case 'ڤ' -> 'ف';
            case 'پ' -> 'ب';
            default -> letter;
        };
    }
}
