package org.riwaq.contract;

import java.util.List;

/** Weekly hours and closures, in local time of a zone. */
public final class OpeningCalendar {
    /** IANA zone, e.g. {@code Africa/Casablanca}. */
    public final String zone;

    /** Weekly opening, any number of spans a day. */
    public final List<OpeningHours> hours;

    /** Days it is closed all the same. */
    public final List<Closure> closures;

    public OpeningCalendar(String zone, List<OpeningHours> hours, List<Closure> closures) {
        this.zone = zone;
        this.hours = Copies.of(hours);
        this.closures = Copies.of(closures);
    }
}
