package org.riwaq.storefront.api;

import java.net.URI;

/** Writes what calendars and maps of others read. The API asks for it here; {@code document} does it. */
public interface TravelFiles {

    /** An iCalendar file (RFC 5545) with one entry, in the language of the visit. */
    byte[] calendar(Visit visit, CalendarEntry entry);

    /**
     * A circuit as GPX 1.1: each place a waypoint, and the stops in their order a route.
     *
     * @param page where it is shown
     */
    byte[] route(Visit visit, CircuitDetail circuit, URI page);
}
