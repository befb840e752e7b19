package org.riwaq.storefront.api.web;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;

/**
 * A file that is no JSON.
 *
 * @param name for whoever keeps it: letters, digits, points and hyphens
 */
record ApiFile(MediaType type, String name, Resource content) {
    private static final MediaType ICALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");
    private static final MediaType GPX = MediaType.parseMediaType("application/gpx+xml");

    static ApiFile calendar(String name, byte[] content) {
        return new ApiFile(ICALENDAR, name + ".ics", new ByteArrayResource(content));
    }

    static ApiFile route(String name, byte[] content) {
        return new ApiFile(GPX, name + ".gpx", new ByteArrayResource(content));
    }
}
