package org.riwaq.storefront.search;

/** Says why answers are as they are, for merchants. */
public interface Explanations {

    /**
     * Why a piece stands where it stands on a question's pages of 24.
     *
     * @param handle of the piece, today's
     * @return {@link Lookup.Nowhere} where no such piece is shown
     * @throws SearchUnavailableException while it cannot be asked
     */
    Lookup<Explanation> explain(ProductQuestion question, String handle);
}
