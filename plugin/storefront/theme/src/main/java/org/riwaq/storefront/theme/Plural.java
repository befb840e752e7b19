package org.riwaq.storefront.theme;

import org.riwaq.storefront.api.Language;

/** Which form of a word goes with a number, by the plural rules of CLDR for whole numbers. */
final class Plural {
    private Plural() {}

    /** {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. */
    static String form(long number, Language language) {
        return switch (language) {
            case FR -> number <= 1 ? "one" : "other";
            case AR -> arabic(number);
            case EN, ES -> number == 1 ? "one" : "other";
        };
    }

    private static String arabic(long number) {
        if (number <= 2) {
            return number == 0 ? "zero" : number == 1 ? "one" : "two";
        }
        long end = number % 100;
        if (end >= 3 && end <= 10) {
            return "few";
        }
        return end >= 11 ? "many" : "other";
    }
}
