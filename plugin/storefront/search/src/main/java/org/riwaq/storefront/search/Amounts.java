package org.riwaq.storefront.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in a text: sizes, and amounts that may be prices. Digits of any script, and blanks of any width. */
final class Amounts {
    private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,2})?)";
    private static final String UNIT = "(cm|mm|m)?";
    private static final Pattern SIZE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + NUMBER + " ?" + UNIT + " ?[x*] ?" + NUMBER + "(?: ?[x*] ?\\d{1,4})? ?" + UNIT
                    + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])(\\d{1,3}(?:[ .,]\\d{3})+(?!\\d)|\\d{1,8})(?:[.,](\\d{1,2})(?!\\d))?");

    /** Nothing in a home is ten metres long, and little is shorter than that in centimetres. */
    private static final int METRES_BELOW = 10;

    private static final int MM_PER_CM = 10;
    private static final int MM_PER_M = 1000;

    private final String text;

    Amounts(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        // Letter for letter, so that places in the text stay.
        for (char letter : typed.toCharArray()) plain.append(plain(letter));
        this.text = plain.toString();
    }

    private static char plain(char letter) {
        if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER)
            return (char) ('0' + Character.digit(letter, 10));
        return switch (letter) {
            case '\u00a0', '\u202f', '\u2009', '\t' -> ' ';
            case '×' -> 'x';
            case '٬', '\u066b' -> ',';
            default -> letter;
        };
    }

    /** Sizes, from left to right. */
    List<Part.Measure> sizes() {
        List<Part.Measure> sizes = new ArrayList<>();
        Matcher size = SIZE.matcher(text);
        while (size.find()) {
            String unit = size.group(4) == null ? size.group(2) : size.group(4);
            double first = number(size.group(1));
            double second = number(size.group(3));
            double factor = factor(unit, Math.max(first, second));
            sizes.add(new Part.Measure(
                    size.group().strip(), size.start(), size.end(), (int) Math.round(first * factor), (int)
                            Math.round(second * factor)));
        }
        return sizes;
    }

    private static double factor(@Nullable String unit, double longest) {
        if (unit == null) return longest < METRES_BELOW ? MM_PER_M : MM_PER_CM;
        return switch (unit.toLowerCase(java.util.Locale.ROOT)) {
            case "mm" -> 1;
            case "m" -> MM_PER_M;
            default -> MM_PER_CM;
        };
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }

    /** Amounts in minor units, from left to right. */
    List<Amount> amounts() {
        return AMOUNT.matcher(text).results().map(Amounts::amount).toList();
    }

    private static Amount amount(MatchResult found) {
        String whole = found.group(1).replaceAll("[ .,]", "");
        String cents = found.group(2) == null ? "00" : (found.group(2) + "0").substring(0, 2);
        return new Amount(found.start(), found.end(), Long.parseLong(whole + cents));
    }

    /**
     * A number that may be a price.
     *
     * @param start where it begins
     * @param end where it ends
     * @param minor with two decimals, as an integer
     */
    record Amount(int start, int end, long minor) {}
}
