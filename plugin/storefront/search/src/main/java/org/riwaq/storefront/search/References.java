package org.riwaq.storefront.search;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.riwaq.storefront.index.Partner;
import org.riwaq.storefront.index.Reference;

/**
 * What products and makers are described with, and the storefronts: labels by id, from a copy in memory that is about a
 * second old at most. Every method throws {@link SearchUnavailableException} while there is no copy to go by.
 *
 * <p>Where several are asked for in one request, take {@link #now} once and use that.
 */
public interface References {
    /** All of them as they are now. */
    Snapshot now();

    /** All of them at one moment. Lists are in the order of ids. */
    interface Snapshot {
        Optional<Reference.Region> region(String code);

        Optional<Reference.Province> province(String code);

        Optional<Reference.Craft> craft(String id);

        /** The name of a craft family by language, if any craft is of it. */
        Optional<Family> family(String id);

        /**
         * A material or a colour.
         *
         * @param list {@code material} or {@code colour}
         * @param id without the list's name, as products have it
         */
        Optional<Reference.Term> term(String list, String id);

        /** The active storefront for a host name (without port): the one that names it, else the one of {@code *}. */
        Optional<Reference.Storefront> storefront(String host);

        Collection<Reference.Region> regions();

        Collection<Reference.Province> provinces();

        Collection<Reference.Craft> crafts();

        Collection<Family> families();

        Collection<Reference.Term> terms();

        Collection<Reference.Storefront> storefronts();

        /** Whoever shows pieces on pages of their own, whatever its state. */
        Collection<Partner> partners();
    }

    /**
     * A family of crafts.
     *
     * @param id e.g. {@code textile}
     * @param name by language
     */
    record Family(String id, Map<String, String> name) {}
}
