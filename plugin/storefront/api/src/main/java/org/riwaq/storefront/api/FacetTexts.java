package org.riwaq.storefront.api;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Names of the values of facets that no reference names. */
final class FacetTexts {
    private static final String TEXTS = "org.riwaq.storefront.api.facets";
    // The machine's own language must never answer for a missing one.
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private FacetTexts() {}

    static String of(String facet, String value, Language language) {
        Locale locale = language.locale();
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale, FacetTexts.class.getClassLoader(), NO_FALLBACK);
        String key = facet + "." + value;
        return texts.containsKey(key) ? texts.getString(key) : value;
    }
}
