package org.riwaq.launcher;

import java.util.Locale;

/** What a person who waits for a market sees go by. */
public enum Step {
    POSTGRES(8),
    ELASTICSEARCH(30),
    ENGINE(60),
    STRIPE(2),
    MAIL(1),
    STOREFRONT(20),
    MARKET(60),
    INDEX(15);

    private final int usualSeconds;

    Step(int usualSeconds) {
        this.usualSeconds = usualSeconds;
    }

    /** How long the first start of all takes on a small machine. */
    int usualSeconds() {
        return usualSeconds;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
