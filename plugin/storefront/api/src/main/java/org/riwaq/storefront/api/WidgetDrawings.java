package org.riwaq.storefront.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.WidgetView.Drawing;
import org.riwaq.storefront.api.WidgetView.Shape;

/** Small drawings: the floor of an exhibition, and how the stops of a circuit lie to each other. */
final class WidgetDrawings {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;
    private static final int MARGIN = 20;

    /** Smaller than this in degrees, all stops are one place: about a hundred metres. */
    private static final double LEAST = 0.001;

    private WidgetDrawings() {}

    static Drawing floor(PlanView plan, Function<StandCard, String> name, Function<StandCard, String> link) {
        List<Shape> shapes = new ArrayList<>();
        plan.walls().forEach(wall -> shapes.add(shape("wall", wall, "", "", "")));
        plan.doors().forEach(door -> shapes.add(shape("door", door.area(), "", "", "")));
        plan.places()
                .forEach(place -> shapes.add(shape(
                        "stand",
                        place.area(),
                        place.stand().number(),
                        name.apply(place.stand()),
                        link.apply(place.stand()))));
        return new Drawing(plan.columns(), plan.rows(), "", shapes);
    }

    private static Shape shape(String kind, PlanView.Area area, String label, String name, String href) {
        return new Shape(kind, area.x(), area.y(), area.width(), area.height(), label, name, href);
    }

    private record Point(double x, double y, int number, String name) {}

    /** North is up; a stop without coordinates is left out. Null where fewer than two are left. */
    static @Nullable Drawing way(List<CircuitDetail.Stop> stops) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            Point point = point(stops.get(i), i + 1);
            if (point != null) {
                points.add(point);
            }
        }
        if (points.size() < 2) {
            return null;
        }
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
        double scale = Math.min(
                (WIDTH - 2 * MARGIN) / Math.max(LEAST, right - left),
                (HEIGHT - 2 * MARGIN) / Math.max(LEAST, bottom - top));
        double x = (WIDTH - (right - left) * scale) / 2;
        double y = (HEIGHT - (bottom - top) * scale) / 2;
        List<Shape> shapes = points.stream()
                .map(point -> new Shape(
                        "stop",
                        (int) Math.round(x + (point.x() - left) * scale),
                        (int) Math.round(y + (point.y() - top) * scale),
                        0,
                        0,
                        Integer.toString(point.number()),
                        point.name(),
                        ""))
                .toList();
        String way = shapes.stream().map(stop -> stop.x() + "," + stop.y()).collect(Collectors.joining(" "));
        return new Drawing(WIDTH, HEIGHT, way, shapes);
    }

    private static @Nullable Point point(CircuitDetail.Stop stop, int number) {
        if (stop.places().isEmpty()) {
            return null;
        }
        Double latitude = stop.places().get(0).latitude();
        Double longitude = stop.places().get(0).longitude();
        // A degree of longitude is shorter away from the equator.
        return latitude == null || longitude == null
                ? null
                : new Point(longitude * Math.cos(Math.toRadians(latitude)), -latitude, number, stop.name());
    }
}
