package org.riwaq.storefront.theme;

import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Style sheets, fonts and drawings of themes. The version in the address changes with their content. */
@Controller
final class AssetController {
    private static final Map<String, MediaType> TYPES = Map.of(
            "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
            "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "svg", MediaType.parseMediaType("image/svg+xml"),
            "png", MediaType.IMAGE_PNG,
            "woff2", MediaType.parseMediaType("font/woff2"));

    private final Themes themes;

    AssetController(Themes themes) {
        this.themes = themes;
    }

    @GetMapping("/assets/{theme}/{version}/{*path}")
    ResponseEntity<Resource> asset(
            @PathVariable String theme, @PathVariable String version, @PathVariable String path) {
        ThemeAssets assets = themes.named(theme).assets();
        String file = path.substring(1);
        MediaType type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null) {
            return ResponseEntity.notFound().build();
        }
        CacheControl kept = version.equals(assets.version())
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
        return assets.find(file)
                .map(found ->
                        ResponseEntity.ok().contentType(type).cacheControl(kept).body(found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
