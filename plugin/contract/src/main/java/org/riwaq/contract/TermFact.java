package org.riwaq.contract;

import java.util.List;
import java.util.Map;

/** A term of a short list that products are described with: a material or a colour. */
public final class TermFact {
    /** {@code material/argile}, {@code colour/rouge}. */
    public final String id;

    /** {@code material} or {@code colour}. */
    public final String list;

    /** Name by language. */
    public final Map<String, String> name;

    /** Other names people search it by. */
    public final List<String> variants;

    /** For a colour, {@code #rrggbb}; else null. */
    public final String swatch;

    public TermFact(String id, String list, Map<String, String> name, List<String> variants, String swatch) {
        this.id = id;
        this.list = list;
        this.name = Copies.of(name);
        this.variants = Copies.of(variants);
        this.swatch = swatch;
    }
}
