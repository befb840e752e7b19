package org.riwaq.storefront.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings spellings of a name together: case, accents, harakat and tatweel, forms of alef, ya and ta marbuta, Maghrebi
 * letters, digits, the Tifinagh labialisation mark, the French elision and the Arabic article.
 */
final class Folding {
    /** Letters, marks and digits; an elided article belongs to the word behind it. */
    private static final Pattern WORD =
            Pattern.compile("(?:\\b(?:[lL]|[dD]|[qQ][uU])['\\u2019\\u02bc](?=\\p{L}))?[\\p{L}\\p{N}\\p{M}\\u0640]+");

    private static final Pattern ELISION = Pattern.compile("^(?:l|d|qu)['\\u2019\\u02bc]");
    private static final Pattern DROPPED = Pattern.compile("[\\p{M}\\u0640\\u2d6f]");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("^(?:وال|بال|ال)(?=\\p{IsArabic}{2,})");

    private Folding() {}

    /** The words of a text, each with its place in it. */
    static List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String key = fold(word.group());
            if (!key.isEmpty()) words.add(new Word(key, word.start(), word.end()));
        }
        return words;
    }

    /** The words of a text, folded. */
    static List<String> words(String text) {
        return read(text).stream().map(Word::key).toList();
    }

    /** A name as one key. */
    static String key(String name) {
        return String.join(" ", words(name));
    }

    private static String fold(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = DROPPED.matcher(ELISION.matcher(lower).replaceFirst("")).replaceAll("");
        StringBuilder letters = new StringBuilder(bare.length());
        bare.codePoints().forEach(letter -> letters.appendCodePoint(letter(letter)));
        // An alef with madda is part of the word: آلات has no article.
        return word.charAt(0) == 'آ'
                ? letters.toString()
                : ARABIC_ARTICLE.matcher(letters).replaceFirst("");
    }

    private static int letter(int letter) {
        if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER) return '0' + Character.digit(letter, 10);
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

    /**
     * A word of a text.
     *
     * @param key folded
     * @param start where it begins in the text, its elided article included
     * @param end where it ends
     */
    record Word(String key, int start, int end) {}
}
