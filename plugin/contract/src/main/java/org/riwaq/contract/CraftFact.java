package org.riwaq.contract;

import java.util.List;
import java.util.Map;

/** A craft. */
public final class CraftFact {
    /** Id of the craft list, e.g. {@code tapis-beni-ouarain}. */
    public final String id;

    /** Id of its family, e.g. {@code textile}. */
    public final String family;

    /** Name of the family by language. */
    public final Map<String, String> familyName;

    /** Name by language. */
    public final Map<String, String> name;

    /** Other names people search it by. */
    public final List<String> variants;

    /** Codes of its usual materials, as in {@link ProductMaking#materials}. */
    public final List<String> materials;

    /** Codes of regions it is at home in. */
    public final List<String> regions;

    /** Places known for it. */
    public final List<String> places;

    public CraftFact(
            String id,
            String family,
            Map<String, String> familyName,
            Map<String, String> name,
            List<String> variants,
            List<String> materials,
            List<String> regions,
            List<String> places) {
        this.id = id;
        this.family = family;
        this.familyName = Copies.of(familyName);
        this.name = Copies.of(name);
        this.variants = Copies.of(variants);
        this.materials = Copies.of(materials);
        this.regions = Copies.of(regions);
        this.places = Copies.of(places);
    }
}
