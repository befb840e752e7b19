package org.riwaq.storefront.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.riwaq.storefront.api.CalendarEntry;
import org.riwaq.storefront.api.Visit;

/** An iCalendar file with one entry (RFC 5545). Times are in UTC, so that no calendar has to know a zone. */
final class CalendarFile {
    private static final int MOST_OCTETS = 75;

    private CalendarFile() {}

    /** @param stamp when it is made */
    static byte[] of(Visit visit, CalendarEntry entry, Instant stamp) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Riwaq//Riwaq//" + visit.language().code().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(event(entry, stamp));
        return written(calendar);
    }

    private static VEvent event(CalendarEntry entry, Instant stamp) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.id() + "@" + entry.page().getHost()));
        event.add(new DtStamp(stamp));
        time(event, entry.time());
        event.add(new Summary(plain(entry.title())));
        add(event, entry);
        event.add(new Url(entry.page()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static void time(VEvent event, CalendarEntry.Time time) {
        if (time instanceof CalendarEntry.Span span) {
            event.add(new DtStart<>(span.from()));
            event.add(new DtEnd<>(span.until()));
            return;
        }
        CalendarEntry.Days days = (CalendarEntry.Days) time;
        event.add(new DtStart<>(days.first()));
        // The day after the last: the end is no part of it.
        event.add(new DtEnd<>(days.last().plusDays(1)));
        // Weeks of an exhibition do not make anybody busy.
        event.add(ImmutableTransp.TRANSPARENT);
    }

    private static void add(VEvent event, CalendarEntry entry) {
        if (!entry.text().isEmpty()) {
            event.add(new Description(plain(entry.text())));
        }
        if (!entry.place().isEmpty()) {
            event.add(new Location(plain(entry.place())));
        }
        CalendarEntry.Point point = entry.point();
        if (point != null) {
            event.add(new Geo(BigDecimal.valueOf(point.latitude()), BigDecimal.valueOf(point.longitude())));
        }
    }

    /** Without the controls that a text may not have, line feeds aside. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
    }

    private static byte[] written(Calendar calendar) {
        StringWriter written = new StringWriter();
        try {
            // It validates what it writes; it folds by letters, and the standard counts octets.
            new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, written);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return written.toString()
                .lines()
                .map(CalendarFile::folded)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A line in pieces of at most 75 octets, of which all but the first begin with a space; no letter is cut. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String letter = line.substring(at, line.offsetByCodePoints(at, 1));
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += more;
        }
        return folded.append("\r\n").toString();
    }
}
