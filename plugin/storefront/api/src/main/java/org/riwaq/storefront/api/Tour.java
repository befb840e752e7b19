package org.riwaq.storefront.api;

import java.util.List;

/**
 * An exhibition piece by piece, in the order of the visit.
 *
 * @param exhibition which
 * @param stops its pieces, at most {@link Tours#MOST}
 * @param left how many more there are
 */
public record Tour(ExhibitionCard exhibition, List<Stop> stops, int left) {

    /** A piece, and the stand where it is. */
    public record Stop(StandCard stand, StandDetail.Exhibit exhibit) {}
}
