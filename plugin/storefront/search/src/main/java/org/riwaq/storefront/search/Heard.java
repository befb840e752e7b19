package org.riwaq.storefront.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a typed text.
 *
 * @param understood pieces that ask for more than words, in the order typed
 * @param relaxed what was let go of because nothing fitted all of it
 * @param didYouMean the text with a better spelling, or null
 */
public record Heard(
        List<Understood> understood,
        List<Relaxed> relaxed,
        @Nullable String didYouMean) {
    /** Nothing was typed. */
    public static final Heard NOTHING = new Heard(List.of(), List.of(), null);

    public Heard {
        understood = List.copyOf(understood);
        relaxed = List.copyOf(relaxed);
    }
}
