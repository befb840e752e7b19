package org.riwaq.engine.maker.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/** Formats of the identifiers that Moroccan registers give; see {@code regulation.md} for what is known of them. */
final class Identifier {
    private static final Pattern ICE = Pattern.compile("[0-9]{15}");
    // The registers' own format is not published: only what cannot be one is refused.
    private static final Pattern REGISTER = Pattern.compile("[A-Z0-9/-]{1,32}");
    private static final int MODULUS = 97;

    private Identifier() {}

    /** An ICE as people write it, with spaces, as it is kept. */
    static String tidyIce(String typed) {
        return typed == null ? null : emptyToNull(typed.replaceAll("[\\s\\u00a0\\u202f.]", ""));
    }

    /** A register's number as it is kept. */
    static String tidyNumber(String typed) {
        return typed == null ? null : emptyToNull(typed.trim().toUpperCase(Locale.ROOT));
    }

    /** Whether it is 15 digits whose number is a multiple of 97. */
    static boolean isIce(String ice) {
        if (!ICE.matcher(ice).matches()) {
            return false;
        }
        return Long.parseLong(ice) % MODULUS == 0;
    }

    static boolean isRegisterNumber(String number) {
        return REGISTER.matcher(number).matches();
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
