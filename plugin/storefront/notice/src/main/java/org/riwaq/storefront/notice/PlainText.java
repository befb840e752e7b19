package org.riwaq.storefront.notice;

import java.util.regex.Pattern;

/** What people typed, as one line that cannot turn its neighbours round. */
final class PlainText {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    /** Marks, embeddings, overrides and isolates of direction. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private PlainText() {}

    static String of(String typed) {
        return DIRECTIONS
                .matcher(BREAKS.matcher(typed).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
