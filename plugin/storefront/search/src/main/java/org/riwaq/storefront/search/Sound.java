package org.riwaq.storefront.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a folded word sounds like, in any of three scripts: the consonants that the spellings of a Moroccan name agree on
 * ({@code zarbia}, {@code zerbiya} and زربية are {@code zrb}). The analyzer {@code riwaq_sound} does the same to texts,
 * rule by rule; a test holds the two together.
 */
final class Sound {
    /** Fewer consonants tell nothing. */
    private static final int SHORTEST = 3;

    // 7 is an h that makes no digraph with the letter before it.
    private static final String ARABIC = "ا a,أ a,إ a,آ a,ٱ a,ء a,ؤ u,ئ i,ب b,ت t,ث t,ج j,ح 7,خ kh,د d,ذ d,ر r,ز z,س s,"
            + "ش ch,ص s,ض d,ط t,ظ d,ع a,غ gh,ف f,ق k,ك k,گ k,ڤ f,پ b,ل l,م m,ن n,ه 7,ة a,و u,ي i,ى i";
    private static final String TIFINAGH = "ⴰ a,ⴱ b,ⴳ k,ⴷ d,ⴹ d,ⴻ e,ⴼ f,ⴽ k,ⵀ 7,ⵃ 7,ⵄ a,ⵅ kh,ⵇ k,ⵉ i,ⵊ j,ⵍ l,ⵎ m,ⵏ n,"
            + "ⵓ u,ⵔ r,ⵕ r,ⵖ gh,ⵙ s,ⵚ s,ⵛ ch,ⵜ t,ⵟ t,ⵡ u,ⵢ i,ⵣ z,ⵥ z";
    private static final Map<Character, String> LATIN = letters(ARABIC + "," + TIFINAGH);

    private static final Pattern NUMBER = Pattern.compile("^(?:\\d\\d.*|\\d+|\\d+x\\d.*)$");

    private static final List<Rule> RULES = List.of(
            new Rule(NUMBER, ""),
            rule("kh|5", "X"),
            rule("gh", "r"),
            rule("[cs]h", "S"),
            rule("ph", "f"),
            rule("(?<=[td])h", ""),
            rule("dj", "j"),
            rule("c(?=[eiy])", "s"),
            rule("g(?=[eiy])", "j"),
            rule("[cqg9]", "k"),
            rule("v", "f"),
            rule("p", "b"),
            rule("[32]", "a"),
            rule("7", "h"),
            rule("n(?=b)", "m"),
            rule("(?<=.)h$", ""),
            rule("(.)\\1+", "$1"),
            rule("^[aeiouyw]+", "A"),
            rule("[aeiouyw]+", ""));

    /** Ways of writing one sound, vowels kept; for Latin letters alone. */
    private static final List<Rule> SPELLINGS = List.of(
            rule("kh|5", "X"),
            rule("[cs]h", "S"),
            rule("ph", "f"),
            rule("ou|oo|w", "u"),
            rule("y", "i"),
            rule("c(?=[eiy])", "s"),
            rule("[cq9]", "k"),
            rule("[32]", "a"),
            rule("7", "h"),
            rule("(.)\\1+", "$1"),
            rule("(?<=..)e$", ""));

    private Sound() {}

    /** A folded word in one of the ways to spell it: {@code oued}, {@code wed} and {@code ued} are {@code ued}. */
    static String spelled(String word) {
        String spelled = word;
        if (spelled.codePointAt(0) > 0x250 || NUMBER.matcher(spelled).matches()) return spelled;
        for (Rule rule : SPELLINGS) spelled = rule.pattern.matcher(spelled).replaceAll(rule.replacement);
        return spelled;
    }

    /** The sound of a folded word, or an empty text where it has too little of it. */
    static String of(String word) {
        StringBuilder latin = new StringBuilder();
        for (char letter : word.toCharArray()) latin.append(LATIN.getOrDefault(letter, Character.toString(letter)));
        String sound = latin.toString();
        for (Rule rule : RULES) sound = rule.pattern.matcher(sound).replaceAll(rule.replacement);
        return sound.length() < SHORTEST ? "" : sound;
    }

    private static Map<Character, String> letters(String pairs) {
        Map<Character, String> letters = new HashMap<>();
        Pattern.compile(",").splitAsStream(pairs).forEach(pair -> letters.put(pair.charAt(0), pair.substring(2)));
        return Map.copyOf(letters);
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }

    private record Rule(Pattern pattern, String replacement) {}
}
