package org.riwaq.storefront.search;

import java.util.Collection;
import java.util.List;

/** What may be meant while somebody types. Throws {@link SearchUnavailableException} while it cannot be asked. */
public interface Suggestions {
    /** How many characters are read. */
    int MAX_TEXT = 80;

    /**
     * Regions, provinces, crafts, makers and products whose names go on as the text does, in any language and script;
     * one slip is forgiven. The best of each kind, a dozen together at most; none for a blank text.
     *
     * @param text as typed so far; what is beyond {@link #MAX_TEXT} is not read
     * @param regions codes of the regions the storefront shows; empty: all
     */
    List<Suggestion> of(String text, Collection<String> regions);
}
