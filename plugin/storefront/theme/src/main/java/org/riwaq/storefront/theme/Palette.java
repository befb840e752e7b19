package org.riwaq.storefront.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/**
 * A theme's colours by day, read from {@code tokens.css}: a mail knows neither style sheets nor variables.
 *
 * @param colours by name without dashes before it, e.g. {@code ink}
 */
record Palette(Map<String, String> colours) {
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-fA-F]{6})\\s*;");

    static Palette of(ThemeFiles files) {
        Map<String, String> colours = new HashMap<>();
        for (Resource sheet : files.all("assets/tokens.css").toList()) {
            Matcher found = COLOUR.matcher(text(sheet));
            while (found.find()) {
                // By day comes first in a sheet, and the theme's own sheet before the base theme's.
                colours.putIfAbsent(found.group(1), found.group(2));
            }
        }
        return new Palette(Map.copyOf(colours));
    }

    private static String text(Resource sheet) {
        try {
            return sheet.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A theme's colours cannot be read: " + sheet, unreadable);
        }
    }
}
