package org.riwaq.storefront.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.riwaq.storefront.api.CircuitDetail;
import org.riwaq.storefront.api.Label;
import org.riwaq.storefront.api.RouteMap;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.document.Grid.Cell;
import org.riwaq.storefront.theme.Papers;
import org.riwaq.storefront.theme.Wording;

/** A circuit on A4, to be taken along: its stops with their hours of a day, and how they lie to each other. */
final class CircuitPaper {
    private final Visit visit;
    private final CircuitDetail circuit;
    private final Wording say;

    private CircuitPaper(Visit visit, CircuitDetail circuit, Wording say) {
        this.visit = visit;
        this.circuit = circuit;
        this.say = say;
    }

    /** @param page where it is shown */
    static byte[] pdf(Papers papers, Visit visit, CircuitDetail circuit, String page) {
        CircuitPaper paper = new CircuitPaper(visit, circuit, papers.wording(visit));
        return Press.pdf(papers.write("circuit", visit, paper.values(page)), visit.language());
    }

    private Map<String, Object> values(String page) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", Printable.of(circuit.circuit().title()));
        values.put("region", Printable.of(circuit.circuit().region().label()));
        values.put("facts", facts());
        values.put("text", Printable.of(circuit.text().plain()));
        values.put("date", say.text("circuit.date", say.date(circuit.date())));
        values.put("outOfSeason", !circuit.inSeason());
        values.put("map", map());
        values.put("stops", stops());
        values.put(
                "turns", circuit.stops().stream().anyMatch(stop -> stop.places().size() > 1));
        values.put("page", page);
        return values;
    }

    private String facts() {
        String length = say.text("transport." + circuit.circuit().transport()) + " · "
                + say.duration(circuit.circuit().minutes());
        Integer metres = circuit.circuit().lengthMetres();
        return metres == null ? length : length + " · " + say.distance(metres);
    }

    private String map() {
        return RouteMap.of(circuit).stops().stream()
                .map(stop -> stop.x() + "," + stop.y() + "," + stop.number())
                .collect(Collectors.joining(" "));
    }

    private Grid stops() {
        List<List<Cell>> rows = IntStream.range(0, circuit.stops().size())
                .mapToObj(at -> row(at + 1, circuit.stops().get(at)))
                .toList();
        return Grid.read(visit.language(), List.of(), rows);
    }

    private List<Cell> row(int number, CircuitDetail.Stop stop) {
        String way = stop.wayMinutes() == 0 ? "" : say.text("circuit.way", say.duration(stop.wayMinutes()));
        String text = Printable.of(stop.text().plain());
        return List.of(
                Cell.number(Integer.toString(number), "count"),
                new Cell(Printable.of(stop.name()), text, "words"),
                new Cell(where(stop), hours(stop), "words"),
                new Cell(say.duration(stop.minutes()), way, "words money"));
    }

    /** Whose turn it is that day, or which hall; otherwise the town. */
    private static String where(CircuitDetail.Stop stop) {
        return stop.places().stream()
                .findFirst()
                .map(place -> {
                    Label maker = place.maker();
                    Label hall = place.hall();
                    String name = maker != null ? maker.label() : hall != null ? hall.label() : "";
                    String both = name.isEmpty() || place.place().isEmpty()
                            ? name + place.place()
                            : name + " · " + place.place();
                    return Printable.of(both);
                })
                .orElse("");
    }

    private String hours(CircuitDetail.Stop stop) {
        return stop.places().stream()
                .findFirst()
                .map(place -> {
                    if (place.always()) {
                        return say.text("circuit.always");
                    }
                    return place.open().isEmpty() ? say.text("circuit.closed") : place.hours();
                })
                .orElse("");
    }
}
