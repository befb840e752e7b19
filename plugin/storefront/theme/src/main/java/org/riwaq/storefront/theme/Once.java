package org.riwaq.storefront.theme;

import java.util.UUID;

/** Keys for the forms of a page, hidden in each, so that a form sent twice counts once. */
public final class Once {
    /** Another one each time. */
    public String key() {
        return UUID.randomUUID().toString();
    }
}
