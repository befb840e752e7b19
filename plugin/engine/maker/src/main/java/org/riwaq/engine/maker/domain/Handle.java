package org.riwaq.engine.maker.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A maker's name in addresses: up to 60 of a-z, 0-9 and single dashes, e.g. {@code cooperative-tiznit-argent}. */
public final class Handle {
    private static final int LENGTH = 60;
    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Handle() {}

    /** Whether a text can be a handle. */
    public static boolean isValid(String text) {
        return text != null && text.length() <= LENGTH && VALID.matcher(text).matches();
    }

    /**
     * A handle made of a name: without accents, other signs as dashes.
     *
     * @return {@code atelier} where nothing of the name can stand in a handle, as of one in Arabic
     */
    public static String of(String name) {
        String latin = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return cut(OTHERS.matcher(latin).replaceAll("-"), LENGTH);
    }

    /** The same handle with a number behind, for one that is taken. */
    public static String numbered(String handle, int number) {
        String end = "-" + number;
        return cut(handle, LENGTH - end.length()) + end;
    }

    private static String cut(String dashed, int length) {
        String text = dashed.replaceAll("^-+", "");
        text = text.substring(0, Math.min(text.length(), length)).replaceAll("-+$", "");
        return text.isEmpty() ? "atelier" : text;
    }
}
