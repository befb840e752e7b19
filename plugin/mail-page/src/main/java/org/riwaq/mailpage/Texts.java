package org.riwaq.mailpage;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The page's words in one language. */
record Texts(Locale locale, ResourceBundle words) {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar-MA"), Locale.forLanguageTag("es"));

    /** In the language that a browser prefers; English for any other. */
    static Texts preferred(String accepted) {
        Locale found = null;
        try {
            found = accepted == null ? null : Locale.lookup(ranges(accepted), LANGUAGES);
        } catch (IllegalArgumentException malformed) {
            // As if it had said nothing.
        }
        Locale locale = found == null ? Locale.ENGLISH : found;
        return new Texts(
                locale,
                ResourceBundle.getBundle(
                        "org.riwaq.mailpage.messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    private static List<Locale.LanguageRange> ranges(String accepted) {
        // "ar" alone means our Arabic too.
        return Locale.LanguageRange.parse(accepted).stream()
                .map(range -> range.getRange().startsWith("ar")
                        ? new Locale.LanguageRange("ar-MA", range.getWeight())
                        : range)
                .toList();
    }

    String of(String key) {
        return words.getString(key);
    }

    String direction() {
        return locale.getLanguage().equals("ar") ? "rtl" : "ltr";
    }
}
