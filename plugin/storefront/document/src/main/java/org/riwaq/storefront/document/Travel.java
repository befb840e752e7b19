package org.riwaq.storefront.document;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.riwaq.storefront.api.CalendarEntry;
import org.riwaq.storefront.api.CircuitDetail;
import org.riwaq.storefront.api.TravelFiles;
import org.riwaq.storefront.api.Visit;
import org.springframework.stereotype.Component;

/** Calendars and routes for what visitors carry with them. */
@Component
final class Travel implements TravelFiles {
    private final Clock clock;

    Travel(Clock clock) {
        this.clock = clock;
    }

    @Override
    public byte[] calendar(Visit visit, CalendarEntry entry) {
        // Of the day, so that a file of which nothing changed is the same for whoever asks again.
        return CalendarFile.of(visit, entry, clock.instant().truncatedTo(ChronoUnit.DAYS));
    }

    @Override
    public byte[] route(Visit visit, CircuitDetail circuit, URI page) {
        return RouteFile.of(circuit, page);
    }
}
