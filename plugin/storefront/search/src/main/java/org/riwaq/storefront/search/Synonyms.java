package org.riwaq.storefront.search;

import java.util.List;

/** Synonyms that merchants keep, beside the glossary. */
@FunctionalInterface
public interface Synonyms {
    /** There are none. */
    Synonyms NONE = List::of;

    /**
     * Groups of terms that mean the same, two terms at least in each. Asked about once a second; another answer than
     * before is taken over at once.
     */
    List<List<String>> groups();
}
