package org.riwaq.contract;

import java.util.Map;

/** Somebody who made a product. */
public final class Hand {
    /** Name by language. */
    public final Map<String, String> name;

    /** Handle of that person's own profile, or null. */
    public final String handle;

    public Hand(Map<String, String> name, String handle) {
        this.name = Copies.of(name);
        this.handle = handle;
    }
}
