package org.riwaq.storefront.api;

import java.util.List;

/**
 * An exhibition with its stands.
 *
 * @param exhibition what lists tell of it
 * @param curator who curates it; may be empty
 * @param text the curator's, safe HTML, possibly empty
 * @param hall where it is
 * @param sections in the order of the visit; stands of none are in a last one without id and title
 * @param plan whether there is a floor plan
 * @param programme what is still to come, at most 100
 */
public record ExhibitionDetail(
        ExhibitionCard exhibition,
        String curator,
        RichText text,
        HallView hall,
        List<Section> sections,
        boolean plan,
        List<ProgrammeView> programme) {

    /**
     * A part of it.
     *
     * @param id public id, a UUID, or empty
     * @param title in the language asked, or empty
     * @param text safe HTML, possibly empty
     * @param stands in the order of the visit
     */
    public record Section(String id, String title, RichText text, List<StandCard> stands) {}
}
