package org.riwaq.storefront.index;

import java.util.Map;

/**
 * A picture, served by the storefront under its hash.
 *
 * @param sha256 of the original's bytes, lower-case hex
 * @param width of the original, in pixels
 * @param height of the original, in pixels
 * @param alt text for those who cannot see it, by language
 */
public record Image(String sha256, int width, int height, Map<String, String> alt) {
    public Image {
        alt = Absent.asEmpty(alt);
    }
}
