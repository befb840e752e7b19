package org.riwaq.storefront.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Ways in which people write a name they know, made of its usual spelling. */
final class Spellings {
    private Spellings() {}

    /** Ways that must be read: case, accents, hyphens, forms of Arabic letters, the Darija of phones. */
    static Set<String> usual(String name) {
        return isArabic(name)
                ? changed(
                        name,
                        text -> text.replaceFirst("^ال", ""),
                        text -> text.replaceAll("[أإآ]", "ا"),
                        text -> text.replaceAll("ة(?= |$)", "ه"),
                        text -> text.replaceAll("ي(?= |$)", "ى"),
                        text -> text.replaceFirst("(\\p{L})(\\p{L})", "$1\u064e$2\u0651"),
                        text -> text.replaceFirst("(\\p{L})(\\p{L})", "$1\u0640\u0640$2"),
                        text -> "ب" + (text.startsWith("ال") ? text : "ال" + text),
                        text -> text.replace('ك', 'گ'))
                : changed(
                        name,
                        text -> text.toUpperCase(Locale.ROOT),
                        Spellings::bare,
                        text -> bare(text).replace('-', ' '),
                        text -> text.replace('\'', '\u2019'),
                        text -> "d'" + text,
                        text -> bare(text).toLowerCase(Locale.ROOT).replace("ou", "u"),
                        text -> bare(text).toLowerCase(Locale.ROOT).replace("kh", "5"),
                        text -> bare(text).toLowerCase(Locale.ROOT).replace("ch", "sh"),
                        text -> bare(text)
                                .toLowerCase(Locale.ROOT)
                                .replaceFirst("(?<=[aeiou])([lmnrst])(?=[aeiou])", "$1$1"));
    }

    /** Ways nobody had in mind when reading was written: another romanisation, other vowels, phone digits. */
    static Set<String> heldOut(String name) {
        return isArabic(name)
                ? Set.of(romanised(name))
                : changed(
                        name,
                        text -> bare(text).toLowerCase(Locale.ROOT).replace("ou", "w"),
                        text -> bare(text)
                                .toLowerCase(Locale.ROOT)
                                .replace('q', '9')
                                .replace("gh", "r"),
                        text -> bare(text).toLowerCase(Locale.ROOT).replace('e', 'i'),
                        text -> bare(text).toLowerCase(Locale.ROOT).replaceAll("(?<=[^aeiou ])e(?=[^aeiou ])", ""),
                        text -> bare(text).toLowerCase(Locale.ROOT).replaceFirst("(.{4})(.)(.)", "$1$3$2"));
    }

    @SafeVarargs
    private static Set<String> changed(String name, UnaryOperator<String>... changes) {
        Set<String> changed = new LinkedHashSet<>();
        for (UnaryOperator<String> change : changes) changed.add(change.apply(name));
        changed.remove(name);
        return changed;
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    static boolean isArabic(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    /** Letter by letter in the manner of a passport office, with an a where no vowel is written. */
    private static String romanised(String name) {
        String letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءؤئ";
        String[] latin = "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h ou i a a a i a a ou i".split(" ");
        StringBuilder romanised = new StringBuilder();
        for (char letter : name.replaceAll("(^| )ال", "$1").toCharArray()) {
            int at = letters.indexOf(letter);
            romanised.append(at < 0 ? Character.toString(letter) : latin[at]);
        }
        return romanised.toString().replaceAll("(?<=[b-df-hj-np-tv-z])(?=[b-df-gj-np-tv-z])(?<!k(?=h))", "a");
    }
}
