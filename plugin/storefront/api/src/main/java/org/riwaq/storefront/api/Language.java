package org.riwaq.storefront.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that pages and answers are written in. */
public enum Language {
    FR("fr", "fr-MA"),
    // Never bare "ar": Java would print Arabic-Indic digits, and Morocco uses Western ones.
    AR("ar", "ar-MA"),
    EN("en", "en"),
    ES("es", "es");

    private final String code;
    private final Locale locale;

    Language(String code, String tag) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** In addresses and in facts, e.g. {@code ar}. */
    public String code() {
        return code;
    }

    /** BCP 47, for {@code <html lang>}, e.g. {@code ar-MA}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** For formats of numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** For {@code <html dir>}: {@code rtl} or {@code ltr}. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    /** The language of that code, e.g. {@code fr}; empty for anything else, {@code fr-MA} included. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }

    /**
     * The best of some languages for a browser.
     *
     * @param acceptLanguage the header, possibly empty or malformed
     * @param offered at least one; the first is taken when nothing fits
     */
    public static Language preferred(String acceptLanguage, List<Language> offered) {
        List<Locale.LanguageRange> wanted;
        try {
            wanted = Locale.LanguageRange.parse(acceptLanguage.isBlank() ? "*" : acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return offered.get(0);
        }
        return wanted.stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> offered.stream().filter(language -> language.speaks(range.getRange())))
                .findFirst()
                .orElse(offered.get(0));
    }

    private boolean speaks(String range) {
        return range.equals(code) || range.startsWith(code + "-");
    }

    /** The text in this language, else in French, English or any; empty when there is none. */
    public String of(Map<String, String> texts) {
        return Stream.concat(Stream.of(code, FR.code, EN.code), texts.keySet().stream())
                .map(texts::get)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
