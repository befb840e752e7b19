package org.riwaq.contract;

import java.util.Map;

/** A category of the stock catalogue. */
public final class CategoryRef {
    /** Public id. */
    public final String id;

    /** Name by language. */
    public final Map<String, String> name;

    public CategoryRef(String id, Map<String, String> name) {
        this.id = id;
        this.name = Copies.of(name);
    }
}
