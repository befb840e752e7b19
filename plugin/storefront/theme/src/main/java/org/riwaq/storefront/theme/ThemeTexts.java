package org.riwaq.storefront.theme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Language;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;

/**
 * A theme's texts, {@code messages/messages_<language>.properties} for pages, {@code mails_<language>.properties} and {@code
 * documents_<language>.properties} beside them: its own, and the base theme's for the rest.
 */
final class ThemeTexts extends AbstractMessageSource {
    private static final List<String> CONCERNS = List.of("messages", "mails", "documents");

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    ThemeTexts(ThemeFiles files) {
        for (Language language : Language.values()) {
            Properties all = new Properties();
            for (String concern : CONCERNS) {
                all.putAll(load(files, "messages/" + concern + "_" + language.code() + ".properties"));
            }
            texts.put(language, all);
        }
    }

    private static Properties load(ThemeFiles files, String path) {
        Properties merged = new Properties();
        List<Resource> farthestFirst = new java.util.ArrayList<>(files.all(path).toList());
        java.util.Collections.reverse(farthestFirst);
        for (Resource file : farthestFirst) {
            try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                merged.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("A theme's texts cannot be read: " + file, unreadable);
            }
        }
        return merged;
    }

    /** The text with that key, or null. */
    @Nullable
    String text(String key, Language language) {
        Properties ofLanguage = texts.get(language);
        return ofLanguage == null ? null : ofLanguage.getProperty(key);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return text(code, language(locale));
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        String text = text(code, language(locale));
        return text == null ? null : new MessageFormat(text, locale);
    }

    private static Language language(Locale locale) {
        return Language.of(locale.getLanguage()).orElse(Language.FR);
    }
}
