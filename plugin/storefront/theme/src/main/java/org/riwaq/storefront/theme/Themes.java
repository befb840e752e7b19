package org.riwaq.storefront.theme;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All themes, each made when it is first asked for. */
@Component
final class Themes {
    private static final Logger LOG = LoggerFactory.getLogger(Themes.class);
    private static final String BASE = "base";

    private final ConcurrentMap<String, Theme> made = new ConcurrentHashMap<>();
    private final ThemeSettings settings;

    Themes(ThemeSettings settings) {
        this.settings = settings;
    }

    /** The theme of that name; the base theme when there is none. */
    Theme named(String name) {
        return settings.themesReload() ? make(name) : made.computeIfAbsent(name, this::make);
    }

    private Theme make(String name) {
        return ThemeFiles.of(settings.directory(), name)
                .map(files -> new Theme(name, files, !settings.themesReload()))
                .orElseGet(() -> {
                    if (BASE.equals(name)) {
                        throw new IllegalStateException("The base theme is missing");
                    }
                    LOG.warn("There is no theme {}; its storefront is shown in the base theme", name);
                    return named(BASE);
                });
    }
}
