package org.riwaq.storefront.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.WidgetView.Drawing;
import org.riwaq.storefront.api.WidgetView.Shape;

/** Small drawings: the floor of an exhibition, and how the stops of a circuit lie to each other. */
final class WidgetDrawings {
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

    /** Null where fewer than two stops have coordinates. */
    static @Nullable Drawing way(CircuitDetail circuit) {
        RouteMap map = RouteMap.of(circuit);
        if (map.stops().size() < 2) {
            return null;
        }
        List<Shape> shapes = map.stops().stream()
                .map(stop -> new Shape(
                        "stop",
                        Math.toIntExact(stop.x()),
                        Math.toIntExact(stop.y()),
                        0,
                        0,
                        Integer.toString(stop.number()),
                        stop.name(),
                        ""))
                .toList();
        return new Drawing(RouteMap.WIDTH, RouteMap.HEIGHT, map.way(), shapes);
    }
}
