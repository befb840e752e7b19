package org.riwaq.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says, in the language of who started it: en, fr, ar or es. */
final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    Messages(Locale locale) {
        // Bare Arabic would print Eastern digits, which Morocco does not use.
        this.locale = "ar".equals(locale.getLanguage()) ? Locale.forLanguageTag("ar-MA-u-nu-latn") : locale;
        this.bundle = ResourceBundle.getBundle(
                "org.riwaq.launcher.messages",
                locale,
                Messages.class.getClassLoader(),
                // English is the base file; without this a French machine would answer an English user in French.
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** A part, a door or a step as a sentence names it. */
    String name(Part part) {
        return text("part." + part.key());
    }

    String name(Door door) {
        return text(door.messageKey());
    }
}
