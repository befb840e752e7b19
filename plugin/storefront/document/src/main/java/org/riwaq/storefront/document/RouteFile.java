package org.riwaq.storefront.document;

import io.jenetics.jpx.GPX;
import io.jenetics.jpx.Link;
import io.jenetics.jpx.Route;
import io.jenetics.jpx.WayPoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.CircuitDetail;
import org.riwaq.storefront.api.Label;

/** A circuit as GPX 1.1. A stop without coordinates is in neither its waypoints nor its route. */
final class RouteFile {
    /** Six decimals of a degree are a tenth of a metre. */
    private static final int DIGITS = 6;

    private RouteFile() {}

    static byte[] of(CircuitDetail circuit, URI page) {
        GPX.Builder file = GPX.builder("Riwaq")
                .metadata(about -> about.name(plain(circuit.circuit().title()))
                        .desc(plain(circuit.text().plain()))
                        .addLink(Link.of(page)));
        List<CircuitDetail.Stop> stops = circuit.stops();
        for (int at = 0; at < stops.size(); at++) {
            for (CircuitDetail.Place place : stops.get(at).places()) {
                WayPoint point = point(at + 1, stops.get(at), place);
                if (point != null) {
                    file.addWayPoint(point);
                }
            }
        }
        return written(file.addRoute(route(circuit, page)).build());
    }

    /** The way of the day: where several workshops take turns, by the one whose turn it is. */
    private static Route route(CircuitDetail circuit, URI page) {
        List<WayPoint> points = IntStream.range(0, circuit.stops().size())
                .mapToObj(at -> circuit.stops().get(at).places().stream()
                        .map(place -> point(at + 1, circuit.stops().get(at), place))
                        .filter(point -> point != null)
                        .findFirst())
                .flatMap(java.util.Optional::stream)
                .toList();
        return Route.builder()
                .name(plain(circuit.circuit().title()))
                .addLink(Link.of(page))
                .type(circuit.circuit().transport())
                .points(points)
                .build();
    }

    private static @Nullable WayPoint point(int number, CircuitDetail.Stop stop, CircuitDetail.Place place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        if (latitude == null || longitude == null) {
            return null;
        }
        Label maker = place.maker();
        return WayPoint.builder()
                .name(plain(number + ". " + stop.name() + (maker == null ? "" : " · " + maker.label())))
                .cmt(plain(place.hours()))
                .desc(plain(stop.text().plain()))
                .type(stop.kind())
                .build(latitude, longitude);
    }

    /** Without the controls that XML may not have; nothing where nothing is said. */
    private static @Nullable String plain(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
        return plain.isEmpty() ? null : plain;
    }

    private static byte[] written(GPX file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            GPX.Writer.of(new GPX.Writer.Indent("  "), DIGITS).write(file, bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
