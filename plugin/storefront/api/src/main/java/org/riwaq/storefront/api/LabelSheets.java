package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints labels of exhibits and stands on sheets; made by the module that makes documents. */
public interface LabelSheets {
    /** Labels that are printed at once. */
    int MOST = 1_200;

    /**
     * A label in one or two languages, side by side.
     *
     * @param second the same in another language, or null
     */
    record Pair(HallLabel first, @Nullable HallLabel second) {}

    /**
     * What is wanted.
     *
     * @param size of the labels
     * @param start the first label of the first sheet that is not used yet, from 1
     * @param first whose language comes first
     * @param second whose language comes second, or null
     * @param site the address before {@code /x/}, e.g. {@code https://riwaq.example}
     */
    record Wish(
            LabelSize size,
            int start,
            Visit first,
            @Nullable Visit second,
            String site) {}

    /**
     * Makes a PDF of A4.
     *
     * @param title of the document
     * @param labels at most {@link #MOST}; a price that is not to be printed is null
     */
    byte[] pdf(Wish wish, String title, List<Pair> labels);
}
