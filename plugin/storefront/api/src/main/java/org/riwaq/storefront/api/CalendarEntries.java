package org.riwaq.storefront.api;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The door to what calendars keep of exhibitions, the programme and circuits. */
@Component
public final class CalendarEntries {
    private final Exhibitions exhibitions;

    CalendarEntries(Exhibitions exhibitions) {
        this.exhibitions = exhibitions;
    }

    /** An item of the programme, from and until its minute. */
    public CalendarEntry of(Visit visit, ProgrammeView item, URI page) {
        List<HallView> halls = exhibitions.halls(visit).stream()
                .filter(hall -> hall.handle().equals(item.hall().id()))
                .toList();
        return new CalendarEntry(
                item.id(),
                item.title(),
                item.text().plain(),
                halls.isEmpty() ? item.hall().label() : place(halls.get(0)),
                halls.isEmpty()
                        ? null
                        : CalendarEntry.Point.of(
                                halls.get(0).latitude(), halls.get(0).longitude()),
                page,
                new CalendarEntry.Span(item.from(), item.until()),
                item.cancelled());
    }

    /** An exhibition, on each of its days. */
    public CalendarEntry of(ExhibitionDetail detail, URI page) {
        ExhibitionCard exhibition = detail.exhibition();
        return new CalendarEntry(
                exhibition.id(),
                exhibition.title(),
                detail.text().plain(),
                place(detail.hall()),
                CalendarEntry.Point.of(detail.hall().latitude(), detail.hall().longitude()),
                page,
                new CalendarEntry.Days(exhibition.firstDay(), exhibition.lastDay()),
                false);
    }

    /** A circuit, on the day that was asked about: its stops with their hours of that day. */
    public CalendarEntry of(CircuitDetail detail, URI page) {
        String stops = IntStream.range(0, detail.stops().size())
                .mapToObj(at -> line(at + 1, detail.stops().get(at)))
                .collect(Collectors.joining("\n"));
        String text = detail.text().plain();
        List<CircuitDetail.Place> places = detail.stops().stream()
                .flatMap(stop -> stop.places().stream().limit(1))
                .filter(place -> place.latitude() != null)
                .toList();
        return new CalendarEntry(
                // The same circuit on another day is another entry.
                detail.circuit().id() + "-" + detail.date(),
                detail.circuit().title(),
                text.isEmpty() ? stops : text + "\n\n" + stops,
                places.isEmpty() ? "" : places.get(0).place(),
                places.isEmpty()
                        ? null
                        : CalendarEntry.Point.of(
                                places.get(0).latitude(), places.get(0).longitude()),
                page,
                new CalendarEntry.Days(detail.date(), detail.date()),
                false);
    }

    private static String line(int number, CircuitDetail.Stop stop) {
        String where = stop.places().stream()
                .limit(1)
                .map(CalendarEntries::place)
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining());
        return number + ". " + stop.name() + (where.isEmpty() ? "" : " · " + where);
    }

    /** Whose turn it is, and when it is open; closed places tell no hours. */
    private static String place(CircuitDetail.Place place) {
        String hours = place.hours();
        Label maker = place.maker();
        String name = maker == null ? "" : maker.label();
        return name.isEmpty() || hours.isEmpty() ? name + hours : name + " · " + hours;
    }

    private static String place(HallView hall) {
        return List.of(hall.name(), hall.address().replace("\n", ", "), hall.place()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
