package org.riwaq.elasticsearch.analysis;

/** Backslash escapes in the rules of {@code mapping}. */
final class Escapes {
    private Escapes() {}

    /** Reads {@code \\}, {@code \n}, {@code \t}, {@code \r}, {@code \b}, {@code \f} and {@code \}{@code uXXXX}. */
    static String read(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                read.append(c);
                continue;
            }
            if (++i == text.length()) {
                throw new IllegalArgumentException("A rule ends in an open escape: [" + text + "]");
            }
            char escaped = text.charAt(i);
            if (escaped == 'u') {
                if (i + 4 >= text.length()) {
                    throw new IllegalArgumentException("Four hexadecimal digits follow \\u: [" + text + "]");
                }
                read.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                read.append(single(escaped));
            }
        }
        return read.toString();
    }

    private static char single(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escaped;
        };
    }
}
