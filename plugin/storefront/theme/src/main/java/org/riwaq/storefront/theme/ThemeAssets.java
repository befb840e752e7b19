package org.riwaq.storefront.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;

/** What a theme's pages fetch: style sheets, fonts, drawings. Their address changes with their content. */
final class ThemeAssets {
    /** What decides the version; fonts and drawings are replaced under new names. */
    private static final List<String> VERSIONED = List.of(
            "assets/tokens.css",
            "assets/riwaq.css",
            "assets/theme.css",
            "assets/favicon.svg",
            "assets/zellige.svg",
            "assets/light.css",
            "assets/slides.css",
            "assets/slides.js",
            "assets/slides-worker.js",
            "assets/buying.js",
            "assets/pay.js");

    private final ThemeFiles files;
    private final String version;

    ThemeAssets(ThemeFiles files) {
        this.files = files;
        this.version = digest(files);
    }

    private static String digest(ThemeFiles files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : VERSIONED) {
                Optional<Resource> file = files.find(path);
                if (file.isPresent()) {
                    digest.update(file.get().getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A theme's assets cannot be read", unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    String version() {
        return version;
    }

    /** What stands in the file below {@code assets/}, which is there. */
    String text(String path) {
        try {
            return find(path).orElseThrow().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A theme's asset cannot be read: " + path, unreadable);
        }
    }

    /** The file below {@code assets/}. */
    Optional<Resource> find(String path) {
        return files.find("assets/" + path);
    }
}
