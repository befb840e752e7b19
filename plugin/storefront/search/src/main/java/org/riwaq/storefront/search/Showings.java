package org.riwaq.storefront.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riwaq.storefront.index.Showing;

/**
 * What halls show and where circuits lead, as it stands now; who may see it when is for the reader to compare with the
 * clock. Every method throws {@link SearchUnavailableException} while it cannot be asked.
 */
public interface Showings {
    /** All halls, exhibitions and circuits. */
    Overview overview();

    /** The halls, exhibitions and circuits that a text names, whoever may see them. */
    List<Showing> named(String text);

    /** All stands and exhibits of an exhibition, in the order of the visit. */
    Contents contents(String exhibition);

    /** The stand of that id. */
    Optional<Showing.Stand> stand(String id);

    /** The stand or exhibit that has that code on its label, written in capitals. */
    Optional<Showing> labelled(String code);

    /** What does not end before a time, by time; at most so many. */
    List<Showing.ProgrammeItem> programme(Instant from, int limit);

    /** The item of the programme of that id, over or not. */
    Optional<Showing.ProgrammeItem> programmeItem(String id);

    /** How many places are left, by the id of the programme's item. */
    Map<String, Showing.Places> places(Collection<String> items);

    /**
     * What there are few of.
     *
     * @param halls in no order
     * @param exhibitions in no order
     * @param circuits in no order
     */
    record Overview(List<Showing.Hall> halls, List<Showing.Exhibition> exhibitions, List<Showing.Circuit> circuits) {}

    /**
     * What stands in an exhibition.
     *
     * @param stands by position, then number
     * @param exhibits by position, then code
     */
    record Contents(List<Showing.Stand> stands, List<Showing.Exhibit> exhibits) {}
}
