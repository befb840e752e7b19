package org.riwaq.storefront.theme;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where themes are.
 *
 * @param themes directory with a directory for each theme; without it the packaged base theme is used
 * @param themesReload whether changed files show at once: for those who write a theme
 */
@ConfigurationProperties("riwaq")
public record ThemeSettings(
        @Nullable String themes, @DefaultValue("false") boolean themesReload) {

    // Text, not Path: in a web application Spring reads a relative one as a resource of it.
    @Nullable
    Path directory() {
        return themes == null ? null : Path.of(themes);
    }
}
