package org.riwaq.storefront.search;

import java.util.Set;

/**
 * One way to ask a question.
 *
 * @param reading what was typed, taken apart
 * @param loosened what is preferred only, though the question demands it
 * @param forgiving whether words may be misspelt
 * @param wordless where words are loosened, whether none of them has to fit; else one
 */
record Attempt(Reading reading, Set<Loosening> loosened, boolean forgiving, boolean wordless) {
    Attempt {
        loosened = Set.copyOf(loosened);
    }

    /** As it was typed. */
    static Attempt strict(Reading reading) {
        return new Attempt(reading, Set.of(), false, false);
    }

    Attempt loosening(Set<Loosening> letGo) {
        return new Attempt(reading, letGo, forgiving, false);
    }

    Attempt forgivingSlips() {
        return new Attempt(reading, loosened, true, wordless);
    }

    Attempt withoutWords() {
        return new Attempt(reading, loosened, forgiving, true);
    }
}
