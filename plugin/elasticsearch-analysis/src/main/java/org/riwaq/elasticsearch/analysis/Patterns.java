package org.riwaq.elasticsearch.analysis;

import java.util.Locale;
import java.util.regex.Pattern;

/** Regular expressions with their flags by name, as {@code "CASE_INSENSITIVE|COMMENTS"}. */
final class Patterns {
    private Patterns() {}

    static Pattern compile(String pattern, String flags) {
        int bits = 0;
        if (flags != null && !flags.isEmpty()) {
            for (String flag : flags.split("\\|")) {
                bits |= bit(flag.strip());
            }
        }
        return Pattern.compile(pattern, bits);
    }

    private static int bit(String flag) {
        return switch (flag.toUpperCase(Locale.ROOT)) {
            case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
            case "MULTILINE" -> Pattern.MULTILINE;
            case "DOTALL" -> Pattern.DOTALL;
            case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
            case "CANON_EQ" -> Pattern.CANON_EQ;
            case "UNIX_LINES" -> Pattern.UNIX_LINES;
            case "LITERAL" -> Pattern.LITERAL;
            case "COMMENTS" -> Pattern.COMMENTS;
            case "UNICODE_CHARACTER_CLASS", "UNICODE_CHAR_CLASS" -> Pattern.UNICODE_CHARACTER_CLASS;
            default -> throw new IllegalArgumentException("Unknown regular expression flag [" + flag + "]");
        };
    }
}
