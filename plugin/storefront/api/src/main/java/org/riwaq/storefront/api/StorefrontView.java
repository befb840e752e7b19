package org.riwaq.storefront.api;

import java.util.List;

/**
 * A public face of the marketplace.
 *
 * @param code short name, e.g. {@code riwaq}
 * @param name in the language of the visit
 * @param languages shown, the first by default; never empty
 * @param currency ISO 4217
 * @param regions codes of the regions it shows; empty: all
 * @param theme name of its theme
 */
public record StorefrontView(
        String code, String name, List<Language> languages, String currency, List<String> regions, String theme) {

    /** Whether things made in that region are shown here. */
    public boolean shows(String region) {
        return regions.isEmpty() || regions.contains(region);
    }
}
