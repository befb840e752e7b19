package org.riwaq.storefront.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What products can be narrowed by. The names of their values are the parameters of addresses; where products
 * can be picked up belongs here once it is known.
 */
public enum Facet {
    /** Codes of the regions of making. */
    REGION("region", "origin.region"),
    /** Codes of the provinces of making; a province narrows its own region. */
    PROVINCE("province", "origin.province"),
    /** Ids of crafts, beginnings of them up to a dash, or ids of families; counted by craft. */
    CRAFT("craft", "craft"),
    /** Ids of materials. */
    MATERIAL("material", "materials"),
    /** Ids of colours. */
    COLOUR("colour", "colours"),
    /** Kinds of makers. */
    KIND("kind", "maker.kind"),
    /** How well the place of making is proven. */
    EVIDENCE("evidence", "origin.evidence"),
    /** How it can be had: {@code IN_STOCK}, {@code MADE_TO_ORDER}. */
    AVAILABILITY("availability", ""),
    /** Whether it stands in an exhibition now: {@code NOW}. */
    EXHIBITED("exhibited", "exhibited.during"),
    /** Has no values of its own: bounds and steps. */
    PRICE("price", "price");

    /** Kinds of makers. */
    public static final List<String> KINDS = List.of("ARTISAN", "MASTER_ARTISAN", "COOPERATIVE", "ENTERPRISE");

    /** Kinds of evidence, the weakest first. */
    public static final List<String> EVIDENCES = List.of("DECLARED", "VERIFIED", "PROTECTED");

    /** The only value of {@link #EXHIBITED}. */
    public static final String NOW = "NOW";

    private final String parameter;
    final String field;

    Facet(String parameter, String field) {
        this.parameter = parameter;
        this.field = field;
    }

    /** What stands in addresses. */
    public String parameter() {
        return parameter;
    }

    /** The facet of that name in addresses, if there is one. */
    public static Optional<Facet> of(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(parameter))
                .findFirst();
    }

    /** Region and province are one choice: what one of them leaves out, the other must not count. */
    Facet choice() {
        return this == PROVINCE ? REGION : this;
    }
}
