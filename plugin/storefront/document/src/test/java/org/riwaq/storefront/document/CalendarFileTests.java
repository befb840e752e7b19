package org.riwaq.storefront.document;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riwaq.storefront.api.CalendarEntry;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.StorefrontView;
import org.riwaq.storefront.api.Visit;

/** What RFC 5545 asks of a calendar file; read by a library that did not write it. */
class CalendarFileTests {
    private static final Visit VISIT =
            new Visit(new StorefrontView("ma", "Riwaq", List.of(Language.AR), "MAD", List.of(), "base"), Language.AR);
    private static final Instant STAMP = Instant.parse("2026-11-25T00:00:00Z");
    private static final String ID = "77777777-0000-4000-8000-000000000001";
    private static final CalendarEntry.Time SPAN =
            new CalendarEntry.Span(Instant.parse("2026-12-01T15:30:00Z"), Instant.parse("2026-12-01T17:30:00Z"));
    private static final String TEXT = "Cuir, fil; aiguille\\n\nخياطة قربة من جلد الماعز، ".repeat(8);

    private static CalendarEntry entry(CalendarEntry.Time time, boolean cancelled) {
        return new CalendarEntry(
                ID,
                "Coudre une outre, à deux; ou trois",
                TEXT,
                "Salle, Dakhla",
                new CalendarEntry.Point(23.684774, -15.957977),
                URI.create("https://example.org/ar/programme/" + ID),
                time,
                cancelled);
    }

    private static String file(CalendarEntry entry) {
        return new String(CalendarFile.of(VISIT, entry, STAMP), StandardCharsets.UTF_8);
    }

    /** The file with its long lines put together again (section 3.1). */
    private static List<String> lines(CalendarEntry entry) {
        return List.of(file(entry).replace("\r\n ", "").split("\r\n"));
    }

    private static net.fortuna.ical4j.model.Calendar net(CalendarEntry entry) {
        try {
            return new net.fortuna.ical4j.data.CalendarBuilder().build(new java.io.StringReader(file(entry)));
        } catch (java.io.IOException | net.fortuna.ical4j.data.ParserException broken) {
            throw new AssertionError(broken);
        }
    }

    private static VEvent read(CalendarEntry entry) {
        // What the writing library's own rules say (sections 3.6 and 3.8).
        assertThat(net(entry).validate().hasErrors()).isFalse();
        ICalendar calendar = Biweekly.parse(file(entry)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar.getEvents().get(0);
    }

    /** Section 3.1: lines end with CRLF and have at most 75 octets; a letter is not cut by folding in what is read. */
    @Test
    void linesAreFoldedByOctets() {
        String file = file(entry(SPAN, false));

        assertThat(file).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .as(line)
                        .isLessThanOrEqualTo(75));
        assertThat(read(entry(SPAN, false)).getDescription().getValue()).isEqualTo(TEXT);
    }

    /** Sections 3.4, 3.6, 3.7.3 and 3.7.4: one calendar, with its version and who made it, each once. */
    @Test
    void aCalendarSaysItsVersionAndWhoMadeIt() {
        List<String> lines = lines(entry(SPAN, false));

        assertThat(lines.get(0)).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("END:VCALENDAR");
        assertThat(lines).containsOnlyOnce("VERSION:2.0", "PRODID:-//Riwaq//Riwaq//AR", "BEGIN:VEVENT", "END:VEVENT");
    }

    /** Section 3.6.1 with 3.8.4.7 and 3.8.7.2: an event has one UID, unique in the world, and one DTSTAMP in UTC. */
    @Test
    void anEventIsKnownAgain() {
        assertThat(lines(entry(SPAN, false)))
                .containsOnlyOnce("UID:" + ID + "@example.org", "DTSTAMP:20261125T000000Z");
    }

    /** Section 3.3.5, form 2: a time in UTC ends with Z and needs no zone. */
    @Test
    void timesAreInUtc() {
        assertThat(lines(entry(SPAN, false)))
                .containsOnlyOnce("DTSTART:20261201T153000Z", "DTEND:20261201T173000Z")
                .noneMatch(line -> line.contains("TZID"));
        assertThat(read(entry(SPAN, false)).getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-12-01T15:30:00Z"));
    }

    /** Section 3.6.1: where DTSTART is a date, DTEND is one as well, and its day is no part of the event. */
    @Test
    void wholeDaysEndBeforeTheDayThatIsNamed() {
        CalendarEntry.Days days = new CalendarEntry.Days(LocalDate.of(2026, 2, 26), LocalDate.of(2026, 2, 28));

        assertThat(lines(entry(days, false)))
                .containsOnlyOnce("DTSTART;VALUE=DATE:20260226", "DTEND;VALUE=DATE:20260301")
                // Section 3.8.2.7: it takes no time of whoever keeps it.
                .containsOnlyOnce("TRANSP:TRANSPARENT");
        assertThat(read(entry(days, false)).getDateEnd().getValue().hasTime()).isFalse();
    }

    /** Section 3.3.11: backslash, semicolon, comma and line feed of a text are written with a backslash. */
    @Test
    void textsAreEscaped() {
        assertThat(lines(entry(SPAN, false)))
                .containsOnlyOnce("SUMMARY:Coudre une outre\\, à deux\\; ou trois")
                .anyMatch(line -> line.startsWith("DESCRIPTION:Cuir\\, fil\\; aiguille\\\\n\\nخياطة"));
    }

    /** Section 3.3.11 with 3.1: a text cannot begin another line, nor hold a control. */
    @Test
    void aTextIsNoPropertyOfItsOwn() {
        CalendarEntry hostile = new CalendarEntry(
                ID,
                "x\r\nATTENDEE:mailto:eve@example.org\u0007",
                "y\rEND:VEVENT",
                "",
                null,
                URI.create("https://example.org/"),
                SPAN,
                false);

        assertThat(lines(hostile)).noneMatch(line -> line.startsWith("ATTENDEE") || line.contains("\u0007"));
        assertThat(lines(hostile)).containsOnlyOnce("END:VEVENT");
    }

    /** Sections 3.8.1.11, 3.8.1.6, 3.8.1.7 and 3.8.4.6: its state, where it is, and where it is shown. */
    @Test
    void anEventSaysWhetherAndWhereItIs() {
        assertThat(lines(entry(SPAN, false)))
                .containsOnlyOnce(
                        "STATUS:CONFIRMED",
                        "GEO:23.684774;-15.957977",
                        "LOCATION:Salle\\, Dakhla",
                        "URL:https://example.org/ar/programme/" + ID);
        assertThat(Set.copyOf(lines(entry(SPAN, true)))).contains("STATUS:CANCELLED");
    }
}
