package org.riwaq.storefront.api;

import static org.riwaq.storefront.api.Market.asked;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.Location;
import org.riwaq.storefront.index.MakerDocument;
import org.riwaq.storefront.index.Showing;
import org.riwaq.storefront.search.References;
import org.riwaq.storefront.search.Showings;
import org.springframework.stereotype.Component;

/** The door to circuits. Every method throws {@link MarketUnavailable} while the catalogue cannot be asked. */
@Component
public final class Circuits {
    private final Showings showings;
    private final References references;
    private final Clock clock;

    Circuits(Showings showings, References references, Clock clock) {
        this.showings = showings;
        this.references = references;
        this.clock = clock;
    }

    /** The circuits that fit, by title; unknown regions and crafts are refused. */
    public Checked<ViewList<CircuitCard>> list(Visit visit, CircuitQuestion question) {
        return asked(() -> {
            Labels labels = labels(visit);
            List<Fault> faults = faults(question);
            if (!faults.isEmpty()) {
                return new Checked.Refused<>(faults);
            }
            List<CircuitCard> found = shown(visit, showings.overview()).stream()
                    .filter(circuit -> fits(circuit, question))
                    .map(circuit -> card(labels, circuit))
                    .sorted(Comparator.comparing(CircuitCard::title).thenComparing(CircuitCard::id))
                    .toList();
            return new Checked.Passed<>(
                    new ViewList<>(found.stream().limit(question.limit()).toList(), found.size(), null));
        });
    }

    /** The circuits that a text names and this storefront shows. */
    List<ShowHit> named(Visit visit, String text) {
        return asked(() -> {
            List<String> found = showings.named(text).stream().map(Showing::id).toList();
            Labels labels = labels(visit);
            return shown(visit, showings.overview()).stream()
                    .filter(circuit -> found.contains(circuit.id()))
                    .map(circuit -> new ShowHit(
                            "CIRCUIT",
                            circuit.handle(),
                            visit.language().of(circuit.title()),
                            labels.regionLabel(circuit.region()).label()))
                    .toList();
        });
    }

    private List<Fault> faults(CircuitQuestion question) {
        References.Snapshot known = references.now();
        List<Fault> faults = new ArrayList<>();
        question.regions().stream()
                .filter(region -> known.region(region).isEmpty())
                .forEach(region ->
                        faults.add(new Fault("value.unknown", "region", "id of /api/v1/regions", cut(region))));
        question.crafts().stream()
                .filter(craft -> known.craft(craft).isEmpty())
                .forEach(craft -> faults.add(new Fault("value.unknown", "craft", "id of /api/v1/crafts", cut(craft))));
        return faults;
    }

    private static String cut(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }

    private static boolean fits(Showing.Circuit circuit, CircuitQuestion question) {
        return (question.regions().isEmpty() || question.regions().contains(circuit.region()))
                && (question.crafts().isEmpty() || !Collections.disjoint(question.crafts(), circuit.crafts()))
                && (question.transports().isEmpty() || question.transports().contains(circuit.transport()))
                && (question.month() == 0
                        || circuit.months().isEmpty()
                        || circuit.months().contains(question.month()))
                && (question.maxMinutes() == 0 || circuit.minutes() <= question.maxMinutes());
    }

    /**
     * The circuit behind a handle.
     *
     * @param asked the day that opening hours are told for; today if empty
     */
    public Answer<CircuitDetail> byHandle(Visit visit, String handle, Optional<LocalDate> asked) {
        return asked(() -> {
            Showings.Overview overview = showings.overview();
            List<Showing.Circuit> shown = shown(visit, overview);
            LocalDate date = asked.orElseGet(() -> LocalDate.now(clock));
            Optional<Showing.Circuit> here = shown.stream()
                    .filter(circuit -> circuit.handle().equals(handle))
                    .findFirst();
            if (here.isPresent()) {
                return new Answer.Found<>(detail(visit, overview, here.get(), date));
            }
            return shown.stream()
                    .filter(circuit -> circuit.formerHandles().contains(handle))
                    .findFirst()
                    .<Answer<CircuitDetail>>map(circuit -> new Answer.Moved<>(circuit.handle()))
                    .orElseGet(Answer.Missing::new);
        });
    }

    private List<Showing.Circuit> shown(Visit visit, Showings.Overview overview) {
        Instant now = clock.instant();
        return overview.circuits().stream()
                .filter(circuit -> !now.isBefore(circuit.visibleFrom()) && !now.isAfter(circuit.visibleUntil()))
                .filter(circuit -> visit.storefront().shows(circuit.region()))
                .toList();
    }

    private CircuitDetail detail(Visit visit, Showings.Overview overview, Showing.Circuit circuit, LocalDate date) {
        Language language = visit.language();
        Instant now = clock.instant();
        Map<String, Showing.Hall> halls = overview.halls().stream()
                .filter(hall -> !now.isBefore(hall.visibleFrom()) && !now.isAfter(hall.visibleUntil()))
                .filter(hall -> hall.region() == null || visit.storefront().shows(hall.region()))
                .collect(Collectors.toMap(Showing.Hall::id, Function.identity()));
        List<CircuitDetail.Stop> stops = IntStream.range(0, circuit.stops().size())
                .mapToObj(at -> stop(language, halls, circuit.stops().get(at), date, at))
                .toList();
        return new CircuitDetail(
                card(labels(visit), circuit),
                RichText.of(language.of(circuit.text())),
                PictureWidths.each(circuit.images(), language),
                date,
                circuit.months().isEmpty() || circuit.months().contains(date.getMonthValue()),
                stops);
    }

    private static CircuitDetail.Stop stop(
            Language language, Map<String, Showing.Hall> halls, Showing.Stop stop, LocalDate date, int at) {
        List<Showing.StopPlace> places = new ArrayList<>(stop.places());
        // Each workshop is first on as many days as any other; stops of one circuit do not turn in step.
        if (!places.isEmpty()) {
            Collections.rotate(places, -(int) Math.floorMod(date.toEpochDay() + at, (long) places.size()));
        }
        return new CircuitDetail.Stop(
                stop.id(),
                stop.kind(),
                language.of(stop.name()),
                RichText.of(language.of(stop.text())),
                stop.minutes(),
                stop.wayMinutes(),
                places.stream()
                        .map(place -> place(language, halls, place, date))
                        .toList());
    }

    private static CircuitDetail.Place place(
            Language language, Map<String, Showing.Hall> halls, Showing.StopPlace place, LocalDate date) {
        Location location = place.location();
        MakerDocument.Opening opening = place.opening();
        Showing.MakerName maker = place.maker();
        Showing.@Nullable Hall hall = place.hall() == null ? null : halls.get(place.hall());
        return new CircuitDetail.Place(
                maker == null ? null : new Label(maker.handle(), language.of(maker.name())),
                hall == null ? null : new Label(hall.handle(), language.of(hall.name())),
                location == null ? null : Double.valueOf(location.lat()),
                location == null ? null : Double.valueOf(location.lon()),
                language.of(place.place()),
                opening == null,
                opening == null ? List.of() : Openings.on(date, opening));
    }

    private static CircuitCard card(Labels labels, Showing.Circuit circuit) {
        return new CircuitCard(
                circuit.id(),
                circuit.handle(),
                labels.language().of(circuit.title()),
                labels.regionLabel(circuit.region()),
                labels.crafts(circuit.crafts()),
                circuit.transport(),
                circuit.months(),
                circuit.minutes(),
                circuit.lengthMetres(),
                circuit.stops().size(),
                PictureWidths.firstOf(circuit.images(), labels.language()));
    }

    private Labels labels(Visit visit) {
        return new Labels(references.now(), visit.language());
    }
}
