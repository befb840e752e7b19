package org.riwaq.storefront.search;

/** The beginning that the plural and feminine forms of a folded word share, in any of the languages; only for names. */
final class Stem {
    private static final int SHORTEST = 3;
    private static final String[] ARABIC_ENDINGS = {"ات", "ين", "ون", "ه"};

    private Stem() {}

    static String of(String word) {
        if (isArabic(word)) return arabic(word);
        return word.length() > SHORTEST && word.codePointAt(0) < 0x250 ? latin(word) : word;
    }

    private static boolean isArabic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    private static String arabic(String word) {
        for (String ending : ARABIC_ENDINGS)
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
                return word.substring(0, word.length() - ending.length());
        return word;
    }

    private static String latin(String word) {
        String stem = word;
        if (stem.endsWith("s") || stem.endsWith("x")) stem = stem.substring(0, stem.length() - 1);
        if (stem.length() > SHORTEST && stem.endsWith("e")) stem = stem.substring(0, stem.length() - 1);
        return stem;
    }
}
