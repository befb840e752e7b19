package org.riwaq.storefront.search;

/** What a question that nothing fits lets go of, in this order. */
public enum Loosening {
    PRICE("price"),
    MADE_TO_ORDER("madeToOrder"),
    CERTIFIED("certified"),
    MAKER_KIND("makerKind"),
    COLOUR("colour"),
    MATERIAL("material"),
    PLACE("place"),
    WORDS("words"),
    CRAFT("craft");

    private final String code;

    Loosening(String code) {
        this.code = code;
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }
}
