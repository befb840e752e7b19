package org.riwaq.engine.catalogue;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the Latin name that stands in addresses from a title in French, Arabic or anything near: {@code a-z}, {@code
 * 0-9} and single dashes. Arabic letters are written as Moroccans write them in Latin.
 */
public final class Slug {
    /** As long as a handle may be. */
    public static final int LONGEST = 60;

    private static final Map<Character, String> LATIN = new HashMap<>();

    static {
        String[] pairs = {
            "ا a", "أ a", "إ i", "آ a", "ٱ a", "ب b", "پ p", "ت t", "ث t", "ج j", "چ tch", "ح h", "خ kh", "د d", "ذ d",
            "ر r", "ز z", "ژ j", "س s", "ش ch", "ص s", "ض d", "ط t", "ظ d", "ع a", "غ gh", "ف f", "ڤ v", "ڥ v", "ق q",
            "ڨ g", "ك k", "ک k", "ڭ g", "گ g", "ݣ g", "ل l", "م m", "ن n", "ه h", "ة a", "و ou", "ؤ ou", "ي i", "ی i",
            "ى a", "ئ i", "œ oe", "æ ae", "ß ss", "ø o", "đ d", "ł l", "ı i"
        };
        for (String pair : pairs) {
            LATIN.put(pair.charAt(0), pair.substring(2));
        }
    }

    private Slug() {}

    /** The slug of a title, at most {@link #LONGEST} long; empty if nothing of it can be written in Latin. */
    public static String of(String title) {
        return of(title, LONGEST);
    }

    static String of(String title, int longest) {
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (char letter : plain(title).toCharArray()) {
            String latin = latin(letter);
            if (latin == null) {
                gap = true;
            } else if (!latin.isEmpty()) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.append(latin);
            }
        }
        return cut(slug.toString(), longest);
    }

    private static String plain(String title) {
        String lower = title == null ? "" : title.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        // Arabic letters with hamza or madda must stay whole, Latin ones lose their accents.
        for (char letter : Normalizer.normalize(lower, Normalizer.Form.NFKC).toCharArray()) {
            if (LATIN.containsKey(letter)) {
                plain.append(letter);
            } else {
                plain.append(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD));
            }
        }
        return plain.toString();
    }

    /** What to write for a letter: nothing for marks and apostrophes inside words, null for what ends a word. */
    private static String latin(char letter) {
        if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
            return String.valueOf(letter);
        }
        int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
        if (digit >= 0) {
            return String.valueOf(digit);
        }
        String known = LATIN.get(letter);
        if (known != null) {
            return known;
        }
        // Combining accents, Arabic vowel signs, tatweel, hamza alone.
        return Character.getType(letter) == Character.NON_SPACING_MARK || letter == 'ـ' || letter == 'ء' ? "" : null;
    }

    /** At the end of a word, unless the first word is longer than all that is allowed. */
    private static String cut(String slug, int longest) {
        if (slug.length() <= longest) {
            return slug;
        }
        int end = slug.lastIndexOf('-', longest);
        return slug.substring(0, end > longest / 2 ? end : longest).replaceAll("-$", "");
    }
}
