package org.riwaq.launcher;

import java.util.Locale;

/** The processes of a market, in an order in which each finds running what it needs; they stop in the other order. */
public enum Part {
    POSTGRES,
    ELASTICSEARCH,
    ENGINE,
    STRIPE,
    MAIL,
    STOREFRONT;

    /** As its log file and its messages name it, e.g. {@code engine}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
