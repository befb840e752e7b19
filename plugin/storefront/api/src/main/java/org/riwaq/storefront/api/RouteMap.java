package org.riwaq.storefront.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sketch of how the stops of a circuit lie to each other, north up, drawn from their coordinates alone. */
public final class RouteMap {
    /** Of the frame. */
    public static final int WIDTH = 320;

    /** Of the frame. */
    public static final int HEIGHT = 240;

    private static final double MARGIN = 22;

    /** Smaller than this in degrees, all stops are one place: about a hundred metres. */
    private static final double LEAST = 0.001;

    private final List<Stop> stops;

    private RouteMap(List<Stop> stops) {
        this.stops = List.copyOf(stops);
    }

    /**
     * A stop on the map.
     *
     * @param x from the left
     * @param y from the top
     * @param number its place on the circuit, from 1
     * @param name in the language of the page
     */
    public record Stop(long x, long y, int number, String name) {}

    private record Point(double x, double y, int number, String name) {}

    /** Where each stop is, a workshop's at the first of its places; a stop without coordinates is left out. */
    public static RouteMap of(CircuitDetail circuit) {
        List<Point> points = new ArrayList<>();
        for (CircuitDetail.Stop stop : circuit.stops()) {
            int number = circuit.stops().indexOf(stop) + 1;
            stop.places().stream().findFirst().ifPresent(place -> {
                Double latitude = place.latitude();
                Double longitude = place.longitude();
                if (latitude != null && longitude != null) {
                    // A degree of longitude is shorter away from the equator.
                    double east = longitude * Math.cos(Math.toRadians(latitude));
                    points.add(new Point(east, -latitude, number, stop.name()));
                }
            });
        }
        return new RouteMap(scaled(points));
    }

    private static List<Stop> scaled(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
        double scale = Math.min(
                (WIDTH - 2 * MARGIN) / Math.max(LEAST, right - left),
                (HEIGHT - 2 * MARGIN) / Math.max(LEAST, bottom - top));
        double x = (WIDTH - (right - left) * scale) / 2;
        double y = (HEIGHT - (bottom - top) * scale) / 2;
        return points.stream()
                .map(point -> new Stop(
                        Math.round(x + (point.x() - left) * scale),
                        Math.round(y + (point.y() - top) * scale),
                        point.number(),
                        point.name()))
                .toList();
    }

    public List<Stop> stops() {
        return stops;
    }

    /** The way, as the points of a line. */
    public String way() {
        return stops.stream().map(stop -> stop.x() + "," + stop.y()).collect(Collectors.joining(" "));
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }
}
