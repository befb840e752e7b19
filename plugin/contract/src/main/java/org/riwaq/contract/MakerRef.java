package org.riwaq.contract;

import java.util.Map;

/** A maker as carts and orders name it. */
public final class MakerRef {
    /** Public id, a UUID. */
    public final String id;

    /** Its name in addresses. */
    public final String handle;

    /** Its name by language. */
    public final Map<String, String> name;

    public MakerRef(String id, String handle, Map<String, String> name) {
        this.id = id;
        this.handle = handle;
        this.name = Copies.of(name);
    }
}
