package org.riwaq.engine.merchandising.rules;

import java.text.Normalizer;
import java.util.Date;
import java.util.Locale;

/** From one moment to another, either of which may be open. */
final class Span {
    private Span() {}

    static boolean reversed(Date from, Date until) {
        return from != null && until != null && !from.before(until);
    }

    static boolean overlap(Date from, Date until, Date otherFrom, Date otherUntil) {
        boolean before = until != null && otherFrom != null && !otherFrom.before(until);
        boolean after = otherUntil != null && from != null && !from.before(otherUntil);
        return !before && !after;
    }

    /** A text by which two spellings of the same question are told to be the same: case, accents, blanks. */
    static String key(String text) {
        if (text == null) {
            return "";
        }
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").trim();
    }
}
