package org.riwaq.storefront.api;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;

/** The words that widgets bring along, in one language. */
final class WidgetTexts {
    private static final String TEXTS = "org.riwaq.storefront.api.widgets";
    private static final String SCRIPT = "script.";
    // The machine's own language must never answer for a missing one.
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Language language;

    WidgetTexts(Language language) {
        this.language = language;
        this.texts =
                ResourceBundle.getBundle(TEXTS, language.locale(), WidgetTexts.class.getClassLoader(), NO_FALLBACK);
    }

    /** What the script itself says, by key. */
    Map<String, String> ofScript() {
        Map<String, String> words = new TreeMap<>();
        texts.keySet().stream()
                .filter(key -> key.startsWith(SCRIPT))
                .forEach(key -> words.put(key.substring(SCRIPT.length()), texts.getString(key)));
        return words;
    }

    String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language.locale()).format(values);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(day);
    }
}
