package org.riwaq.contract;

import java.util.Map;

/** Who issues a document, as it was then. */
public final class DocumentIssuer {
    /** {@code MAKER} or {@code STOREFRONT}. */
    public final String kind;

    /** Public id of the maker, code of the storefront. */
    public final String id;

    /** By language; empty for a storefront whose legal name is not configured. */
    public final Map<String, String> name;

    /** The enterprise's common identifier, 15 digits, or null. */
    public final String ice;

    /** Number in the national register of crafts, or null. */
    public final String rna;

    /** A cooperative's court and number, or null. */
    public final String register;

    /** Town or village, or null. */
    public final String place;

    /** Or null. */
    public final String phone;

    public DocumentIssuer(
            String kind,
            String id,
            Map<String, String> name,
            String ice,
            String rna,
            String register,
            String place,
            String phone) {
        this.kind = kind;
        this.id = id;
        this.name = Copies.of(name);
        this.ice = ice;
        this.rna = rna;
        this.register = register;
        this.place = place;
        this.phone = phone;
    }
}
