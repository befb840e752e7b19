package org.riwaq.contract;

/** A span of a week day. */
public final class OpeningHours {
    /** ISO day of the week: 1 Monday to 7 Sunday. */
    public final int day;

    /** Local time {@code HH:mm}. */
    public final String opens;

    /** Local time {@code HH:mm}, after {@code opens}. */
    public final String closes;

    public OpeningHours(int day, String opens, String closes) {
        this.day = day;
        this.opens = opens;
        this.closes = closes;
    }
}
