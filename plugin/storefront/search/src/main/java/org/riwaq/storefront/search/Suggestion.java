package org.riwaq.storefront.search;

import java.util.Map;

/**
 * What somebody may mean who is still typing.
 *
 * @param kind what it is
 * @param value its code, id or handle
 * @param name by language
 */
public record Suggestion(Kind kind, String value, Map<String, String> name) {
    public Suggestion {
        name = Map.copyOf(name);
    }

    /** Kinds, in the order they are shown. */
    public enum Kind {
        REGION,
        PROVINCE,
        CRAFT,
        MAKER,
        PRODUCT
    }
}
