package org.riwaq.stripedouble.page;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** Texts in one of four languages. */
record Words(String language, ResourceBundle bundle) {
    static final List<String> LANGUAGES = List.of("fr", "ar", "en", "es");

    static Words in(String language) {
        String known = LANGUAGES.contains(language) ? language : "en";
        return new Words(
                known,
                ResourceBundle.getBundle(
                        "org.riwaq.stripedouble.page.messages",
                        Locale.forLanguageTag(known),
                        Words.class.getClassLoader(),
                        // English is the base file: a French machine must not answer an English reader in French.
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Of {@code ?lang=}, else of the browser's wish. */
    static Words wished(String asked, String acceptLanguage) {
        if (asked != null) return in(asked);
        if (acceptLanguage == null || acceptLanguage.isBlank()) return in("en");
        try {
            return in(Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES));
        } catch (IllegalArgumentException noList) {
            return in("en");
        }
    }

    String direction() {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    String text(String key, Object... values) {
        String text = bundle.getString(key);
        if (values.length == 0) return text.replace("''", "'");
        Locale locale =
                language.equals("ar") ? Locale.forLanguageTag("ar-MA-u-nu-latn") : Locale.forLanguageTag(language);
        return new MessageFormat(text, locale).format(values);
    }

    /** All texts whose keys begin so, by the rest of the key. */
    Map<String, String> below(String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (String key : bundle.keySet())
            if (key.startsWith(prefix)) found.put(key.substring(prefix.length()), text(key));
        return found;
    }

    static Iterable<Words> all() {
        return Arrays.asList(in("fr"), in("ar"), in("en"), in("es"));
    }
}
