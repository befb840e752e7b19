package org.riwaq.storefront.indexer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.Change;
import org.riwaq.contract.CircuitFact;
import org.riwaq.contract.CircuitStop;
import org.riwaq.contract.ExhibitFact;
import org.riwaq.contract.ExhibitionFact;
import org.riwaq.contract.FactType;
import org.riwaq.contract.FloorPlan;
import org.riwaq.contract.HallFact;
import org.riwaq.contract.MakerRef;
import org.riwaq.contract.OpeningHours;
import org.riwaq.contract.PlacesFact;
import org.riwaq.contract.PlanArea;
import org.riwaq.contract.ProgrammeItemFact;
import org.riwaq.contract.Publication;
import org.riwaq.contract.StandFact;
import org.riwaq.contract.StopPlace;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.Location;
import org.riwaq.storefront.index.MakerDocument.Hours;
import org.riwaq.storefront.index.Showing;
import org.riwaq.storefront.index.ShowingDocument;

/** Facts of halls, what they show, and circuits as documents. */
final class ShowingDocuments {
    /** What the feed calls them. */
    static final Set<String> TYPES = Stream.of(
                    FactType.HALL,
                    FactType.EXHIBITION,
                    FactType.STAND,
                    FactType.EXHIBIT,
                    FactType.PROGRAMME_ITEM,
                    FactType.PLACES,
                    FactType.CIRCUIT)
            .map(type -> type.name)
            .collect(Collectors.toUnmodifiableSet());

    private ShowingDocuments() {}

    static DocumentWrite write(Change<?> change) {
        ShowingDocument document = change.deleted ? gone(change) : document(change);
        return new DocumentWrite(IndexKind.SHOWINGS, document.key(), change.version, document);
    }

    private static ShowingDocument gone(Change<?> change) {
        return new ShowingDocument(change.type, change.id, true, null, null, null, null);
    }

    private static ShowingDocument document(Change<?> change) {
        Object fact = change.fact;
        if (fact instanceof HallFact hall) return published(change, hall.publication, hall(hall));
        if (fact instanceof ExhibitionFact edition) return published(change, edition.publication, exhibition(edition));
        if (fact instanceof CircuitFact circuit) return published(change, circuit.publication, circuit(circuit));
        if (fact instanceof ProgrammeItemFact item)
            return FactParts.switchedOn(item.publication)
                    ? kept(change, programme(item), item.exhibition, null, item.until)
                    : gone(change);
        if (fact instanceof StandFact stand) return kept(change, stand(stand), stand.exhibition, stand.code, null);
        if (fact instanceof ExhibitFact exhibit)
            return kept(change, exhibit(exhibit), exhibit.exhibition, exhibit.code, null);
        if (fact instanceof PlacesFact places)
            return kept(change, new Showing.Places(places.id, places.places, places.left), null, null, null);
        throw new IllegalArgumentException("No document is made of a fact of type " + change.type);
    }

    private static ShowingDocument published(Change<?> change, @Nullable Publication publication, Showing showing) {
        return FactParts.switchedOn(publication) ? kept(change, showing, null, null, null) : gone(change);
    }

    private static ShowingDocument kept(
            Change<?> change,
            Showing showing,
            @Nullable String exhibition,
            @Nullable String code,
            @Nullable Instant until) {
        return new ShowingDocument(
                change.type,
                change.id,
                false,
                exhibition,
                code,
                until,
                ElasticsearchConnection.documents().valueToTree(showing));
    }

    private static Showing hall(HallFact fact) {
        return new Showing.Hall(
                fact.id,
                fact.handle,
                fact.formerHandles,
                fact.kind,
                fact.name,
                fact.description,
                fact.region,
                fact.province,
                fact.place,
                fact.address,
                location(fact.latitude, fact.longitude),
                MakerDocuments.opening(fact.opening),
                plan(fact.plan),
                FactParts.images(fact.pictures),
                fact.pickUp,
                fact.desk,
                FactParts.from(fact.publication),
                FactParts.until(fact.publication));
    }

    private static Showing.@Nullable Plan plan(@Nullable FloorPlan plan) {
        if (plan == null) return null;
        return new Showing.Plan(
                plan.columns,
                plan.rows,
                plan.cellCm,
                plan.walls.stream().map(ShowingDocuments::area).toList(),
                plan.doors.stream()
                        .map(door -> new Showing.Door(door.kind, area(door.area)))
                        .toList());
    }

    private static Showing.Area area(PlanArea area) {
        return new Showing.Area(area.x, area.y, area.width, area.height);
    }

    private static Showing exhibition(ExhibitionFact fact) {
        return new Showing.Exhibition(
                fact.id,
                fact.handle,
                fact.formerHandles,
                fact.hall,
                fact.title,
                fact.curator,
                fact.text,
                fact.poster == null
                        ? null
                        : FactParts.images(List.of(fact.poster)).get(0),
                fact.from,
                fact.until,
                fact.firstDay,
                fact.lastDay,
                fact.sections.stream()
                        .map(section -> new Showing.Section(section.id, section.title, section.text))
                        .toList(),
                FactParts.from(fact.publication),
                FactParts.until(fact.publication));
    }

    private static Showing stand(StandFact fact) {
        return new Showing.Stand(
                fact.id,
                fact.code,
                fact.exhibition,
                fact.section,
                fact.number,
                fact.position,
                fact.name,
                fact.text,
                maker(fact.maker),
                fact.area == null ? null : area(fact.area),
                fact.presence.stream().map(ShowingDocuments::hours).toList());
    }

    private static Hours hours(OpeningHours hours) {
        return new Hours(hours.day, hours.opens, hours.closes);
    }

    private static Showing exhibit(ExhibitFact fact) {
        return new Showing.Exhibit(
                fact.id,
                fact.code,
                fact.exhibition,
                fact.stand,
                fact.product,
                fact.position,
                fact.caption,
                fact.notForSale,
                fact.pieces);
    }

    private static Showing programme(ProgrammeItemFact fact) {
        return new Showing.ProgrammeItem(
                fact.id,
                fact.hall,
                fact.exhibition,
                fact.stand,
                maker(fact.maker),
                fact.kind,
                fact.title,
                fact.text,
                fact.languages,
                fact.from,
                fact.until,
                fact.places,
                fact.perBooking,
                fact.bookableUntil,
                fact.cancelled,
                FactParts.from(fact.publication),
                FactParts.until(fact.publication));
    }

    private static Showing circuit(CircuitFact fact) {
        return new Showing.Circuit(
                fact.id,
                fact.handle,
                fact.formerHandles,
                fact.title,
                fact.text,
                fact.region,
                fact.crafts,
                fact.transport,
                fact.months,
                fact.minutes,
                fact.lengthMetres,
                FactParts.images(fact.pictures),
                fact.stops.stream().map(ShowingDocuments::stop).toList(),
                FactParts.from(fact.publication),
                FactParts.until(fact.publication));
    }

    private static Showing.Stop stop(CircuitStop stop) {
        return new Showing.Stop(
                stop.id,
                stop.kind,
                stop.name,
                stop.text,
                stop.minutes,
                stop.wayMinutes,
                stop.places.stream().map(ShowingDocuments::place).toList());
    }

    private static Showing.StopPlace place(StopPlace place) {
        return new Showing.StopPlace(
                maker(place.maker),
                place.hall,
                location(place.latitude, place.longitude),
                place.place,
                MakerDocuments.opening(place.opening));
    }

    private static Showing.@Nullable MakerName maker(@Nullable MakerRef maker) {
        return maker == null ? null : new Showing.MakerName(maker.id, maker.handle, maker.name);
    }

    private static @Nullable Location location(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new Location(latitude, longitude);
    }
}
