package org.riwaq.storefront.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of what was typed that is more than words.
 *
 * @param kind what it asks for
 * @param ids what is meant, any of it: codes of places, ids of crafts (or beginnings of them up to a dash), materials and
 *     colours, a kind of maker; empty for other kinds
 * @param min least price in minor units, or first length in millimetres, or null
 * @param max greatest price in minor units, or second length in millimetres, or null
 * @param text as typed
 * @param without the question without that piece
 */
public record Understood(
        Kind kind,
        List<String> ids,
        @Nullable Long min,
        @Nullable Long max,
        String text,
        String without) {
    public Understood {
        ids = List.copyOf(ids);
    }

    /** What a piece may ask for. */
    public enum Kind {
        REGION("region"),
        PROVINCE("province"),
        CRAFT("craft"),
        MATERIAL("material"),
        COLOUR("colour"),
        PRICE("price"),
        SIZE("size"),
        MAKER_KIND("makerKind"),
        MADE_TO_ORDER("madeToOrder"),
        CERTIFIED("certified"),
        /** The cheaper, the better; a hint for the order. */
        CHEAP("cheap");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Stable, for programs. */
        public String code() {
            return code;
        }
    }
}
