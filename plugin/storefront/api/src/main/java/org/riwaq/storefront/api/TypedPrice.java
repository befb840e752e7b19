package org.riwaq.storefront.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A price as people type it: {@code 1 234,50}, {@code 1,234.50}, {@code 1.234}, {@code ١٢٣٤}. */
final class TypedPrice {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,10})(?:[.,]([0-9]{1,2}))?");
    private static final Pattern THOUSANDS = Pattern.compile("[.,](?=[0-9]{3}(?:[.,]|$))");

    private TypedPrice() {}

    /** In minor units; null when nothing was typed or it is no price. */
    static @Nullable Long read(ParameterReader reader, String name) {
        Optional<String> typed = reader.single(name);
        if (typed.isEmpty()) {
            return null;
        }
        String plain = THOUSANDS.matcher(western(typed.get())).replaceAll("");
        Matcher price = SHAPE.matcher(plain);
        if (!price.matches()) {
            reader.fault("value.malformed", name, "1234,50", typed.get());
            return null;
        }
        String cents = price.group(2) == null ? "" : price.group(2);
        return Long.parseLong(price.group(1)) * 100 + Long.parseLong((cents + "00").substring(0, 2));
    }

    /** Arabic-Indic digits and marks as Western ones, without any kind of space. */
    private static String western(String typed) {
        StringBuilder western = new StringBuilder();
        typed.codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                western.append(Character.digit(point, 10));
            } else if (point == '٫') {
                western.append('.');
            } else if (!Character.isWhitespace(point) && !Character.isSpaceChar(point) && point != '٬') {
                western.appendCodePoint(point);
            }
        });
        return western.toString();
    }
}
