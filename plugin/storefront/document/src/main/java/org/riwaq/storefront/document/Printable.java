package org.riwaq.storefront.document;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people typed, as one line that paper can carry and that cannot turn its neighbours round. */
final class Printable {
    /** Control characters, half surrogates and what is no character: XML has no room for them. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029\\uFFFE\\uFFFF]+");
    /** Marks, embeddings, overrides and isolates of direction, and other letters that are not seen. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF]");
    /** Arabic vowel signs and the stroke that draws words out: they would be printed beside their letters. */
    private static final Pattern VOWELS = Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640]");
    /** Marks piled upon one letter would cover the lines above. */
    private static final Pattern PILES = Pattern.compile("(\\p{M})\\p{M}+");

    private Printable() {}

    static String of(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String line = Normalizer.normalize(BREAKS.matcher(typed).replaceAll(" "), Normalizer.Form.NFC);
        line = VOWELS.matcher(UNSEEN.matcher(line).replaceAll("")).replaceAll("");
        return PILES.matcher(line).replaceAll("$1").strip();
    }
}
