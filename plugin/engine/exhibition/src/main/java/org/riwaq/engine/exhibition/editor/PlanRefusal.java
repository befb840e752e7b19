package org.riwaq.engine.exhibition.editor;

import org.riwaq.contract.Refusal;

/** Why a plan was not taken: at which stand of the page, and what rule. */
final class PlanRefusal {
    /** What the page calls the stand, or null if it concerns the whole. */
    final String stand;

    final Refusal refusal;

    PlanRefusal(String stand, Refusal refusal) {
        this.stand = stand;
        this.refusal = refusal;
    }
}
