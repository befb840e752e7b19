package org.riwaq.engine.exhibition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.domain.Circuit;
import org.riwaq.engine.exhibition.domain.CircuitImpl;
import org.riwaq.engine.exhibition.domain.Exhibit;
import org.riwaq.engine.exhibition.domain.ExhibitImpl;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.ExhibitionImpl;
import org.riwaq.engine.exhibition.domain.Hall;
import org.riwaq.engine.exhibition.domain.HallClosure;
import org.riwaq.engine.exhibition.domain.HallClosureImpl;
import org.riwaq.engine.exhibition.domain.HallHours;
import org.riwaq.engine.exhibition.domain.HallHoursImpl;
import org.riwaq.engine.exhibition.domain.HallImpl;
import org.riwaq.engine.exhibition.domain.ProgrammeItem;
import org.riwaq.engine.exhibition.domain.ProgrammeItemImpl;
import org.riwaq.engine.exhibition.domain.Section;
import org.riwaq.engine.exhibition.domain.SectionImpl;
import org.riwaq.engine.exhibition.domain.Stand;
import org.riwaq.engine.exhibition.domain.StandImpl;
import org.riwaq.engine.exhibition.domain.Stop;
import org.riwaq.engine.exhibition.domain.StopImpl;
import org.riwaq.engine.maker.domain.MakerImpl;
import org.riwaq.engine.origin.domain.RegionImpl;

class RoomRulesTests {
    private final Kept kept = new Kept();
    private final Hall hall = hall();

    private static Hall hall() {
        Hall hall = new HallImpl();
        hall.setId(1L);
        hall.setHandle("salle");
        hall.setKind("PHYSICAL");
        hall.setZone("Africa/Casablanca");
        hall.setRegion(new RegionImpl());
        hall.setAddress("Complexe artisanal");
        hall.setDrawing("######\n#....+\n#....#\n######");
        for (int day = 1; day <= 6; day++) {
            hall.getHours().add(hours(hall, Integer.toString(day), "10:00", "18:00"));
        }
        return hall;
    }

    private static HallHours hours(Hall hall, String day, String opens, String closes) {
        HallHours hours = new HallHoursImpl();
        hours.setHall(hall);
        hours.setDay(day);
        hours.setOpens(opens);
        hours.setCloses(closes);
        return hours;
    }

    private static Date day(String day) {
        return Date.from(
                LocalDate.parse(day).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private Exhibition exhibition(long id, String first, String last) {
        Exhibition exhibition = new ExhibitionImpl();
        exhibition.setId(id);
        exhibition.setHandle("mains");
        exhibition.setTitle("Mains");
        exhibition.setHall(hall);
        exhibition.setFirstDay(day(first));
        exhibition.setLastDay(day(last));
        return exhibition;
    }

    private Stand stand(long id, String number, int x, int y, int width, int height) {
        Stand stand = new StandImpl();
        stand.setId(id);
        stand.setExhibition(exhibition(7, "2099-03-02", "2099-03-28"));
        stand.setNumber(number);
        stand.setX(x);
        stand.setY(y);
        stand.setWidth(width);
        stand.setHeight(height);
        return stand;
    }

    private static List<String> said(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.field + " " + refusal.code + " " + refusal.values)
                .collect(Collectors.toList());
    }

    @Test
    void aHallInOrderIsTaken() {
        assertThat(new HallRules(kept).broken(hall)).isEmpty();
    }

    @Test
    void aHallSaysEverythingThatIsWrongAtItsFields() {
        hall.setHandle("Salle 1");
        hall.setZone("Mars");
        hall.setLatitude(BigDecimal.valueOf(91));
        hall.setPicture("https://elsewhere.example/a.png");
        hall.setCellCm(5);
        hall.setRegion(null);
        hall.setAddress(" ");
        hall.setDrawing("##\n#?");
        hall.setOpenFrom(day("2026-02-02"));
        hall.setOpenUntil(day("2026-02-01"));
        hall.getShowing().setActiveFrom(day("2026-02-02"));
        hall.getShowing().setActiveUntil(day("2026-02-02"));
        assertThat(said(new HallRules(kept).broken(hall)))
                .containsExactlyInAnyOrder(
                        "handle room.handle.format {}",
                        "zone room.zone.unknown {value=Mars}",
                        "longitude room.position.half {}",
                        "latitude number.out-of-range {max=90, min=-90}",
                        "picture photo.not-of-the-library {}",
                        "openUntil dates.until-before-from {}",
                        "showing.activeUntil dates.until-before-from {}",
                        "cellCm number.out-of-range {max=500, min=10}",
                        "region hall.needs-region {}",
                        "address hall.needs-address {}",
                        "drawing plan.sign {column=2, line=2, value=?}");
    }

    @Test
    void aFloorStaysAsLongAsStandsOfAnEditionToComeNeedIt() {
        kept.exhibitions.add(exhibition(7, "2099-03-02", "2099-03-28"));
        kept.stands.add(stand(2, "12", 3, 1, 2, 2));
        assertThat(new HallRules(kept).broken(hall)).isEmpty();
        hall.setDrawing("######\n#...#+\n#....#\n######");
        assertThat(said(new HallRules(kept).broken(hall)))
                .containsExactly("drawing plan.stand-does-not-fit {number=12, title=Mains}");
        kept.exhibitions.set(0, exhibition(7, "2020-03-02", "2020-03-28"));
        assertThat(new HallRules(kept).broken(hall)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10:00,18:00,1", "17:59,20:00,1", "18:00,20:00,0", "25:00,26:00,2", "12:00,12:00,1"})
    void hoursOfADayDoNotOverlap(String opens, String closes, int refusals) {
        assertThat(new HallHoursRules().broken(hours(hall, "3", opens, closes))).hasSize(refusals);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,2026-03-28,",
        "2026-03-28,2026-03-02,lastDay dates.until-before-from {}",
        "2026-03-01,2026-03-28,firstDay exhibition.hall-closed {day=2026-03-01}",
        "2026-03-02,2026-04-10,lastDay exhibition.hall-closed {day=2026-04-10}",
        "2025-12-29,2026-03-28,'firstDay exhibition.outside-hall {from=2026-01-01, until=…}'",
        "2026-05-04,2026-05-09,'firstDay exhibition.hall-taken {from=2026-05-09, title=Mains, until=2026-05-16}'"
    })
    void anEditionIsInTheCalendarOfItsHall(String first, String last, String refusal) {
        hall.setOpenFrom(day("2026-01-01"));
        HallClosure closure = new HallClosureImpl();
        closure.setFromDay(day("2026-04-09"));
        closure.setUntilDay(day("2026-04-11"));
        hall.getClosures().add(closure);
        kept.exhibitions.add(exhibition(8, "2026-05-09", "2026-05-16"));
        List<String> said = said(new ExhibitionRules(kept).broken(exhibition(7, first, last)));
        if (refusal == null) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).containsExactly(refusal);
        }
    }

    @Test
    void aVirtualHallTakesManyEditionsAtOnce() {
        kept.exhibitions.add(exhibition(8, "2026-05-09", "2026-05-16"));
        hall.setKind("VIRTUAL");
        assertThat(new ExhibitionRules(kept).broken(exhibition(7, "2026-05-04", "2026-05-16")))
                .isEmpty();
    }

    @Test
    void anEditionDoesNotMoveAwayFromTheFloorOnWhichItsStandsAre() {
        kept.standsElsewhere = true;
        assertThat(said(new ExhibitionRules(kept).broken(exhibition(7, "2026-05-04", "2026-05-09"))))
                .containsExactly("hall exhibition.stands-elsewhere {}");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,2,2,",
        "4,1,2,2,x stand.on-door {}",
        "4,2,2,1,x stand.on-wall {}",
        "5,0,3,1,'x stand.outside {columns=6, rows=4}'",
        "2,1,2,1,x stand.overlaps {number=B}",
        "1,1,0,2,'width number.out-of-range {max=200, min=1}'"
    })
    void twoMakersNeverHaveTheSamePlaceAndNobodyStandsInAWall(int x, int y, int width, int height, String refusal) {
        kept.stands.add(stand(2, "B", 3, 1, 1, 2));
        Stand self = stand(3, "A", x, y, width, height);
        kept.stands.add(stand(3, "A", 1, 1, 1, 1));
        List<String> said = said(new StandRules(kept).broken(self));
        if (refusal == null) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).containsExactly(refusal);
        }
    }

    @Test
    void aStandHasItsOwnNumberASectionOfItsExhibitionAndAWholePlace() {
        kept.stands.add(stand(2, "A", 4, 1, 1, 1));
        Stand stand = stand(3, "A", 1, 1, 1, 1);
        stand.setHeight(null);
        Section section = new SectionImpl();
        section.setExhibition(exhibition(8, "2026-03-02", "2026-03-28"));
        stand.setSection(section);
        assertThat(said(new StandRules(kept).broken(stand)))
                .containsExactly(
                        "section stand.section-elsewhere {}",
                        "number stand.number-taken {value=A}",
                        "height stand.area-incomplete {}");
        hall.setDrawing(null);
        assertThat(said(new StandRules(kept).broken(stand(4, "B", 1, 1, 1, 1)))).containsExactly("x stand.no-plan {}");
    }

    @Test
    void aPieceIsOnceOnAStand() {
        Exhibit exhibit = new ExhibitImpl();
        exhibit.setStand(stand(3, "A", 1, 1, 1, 1));
        exhibit.setProduct(new org.broadleafcommerce.core.catalog.domain.ProductImpl());
        assertThat(new ExhibitRules(kept).broken(exhibit)).isEmpty();
        kept.onStand = true;
        exhibit.setPieces(-1);
        assertThat(said(new ExhibitRules(kept).broken(exhibit)))
                .containsExactly("pieces number.out-of-range {max=100000, min=0}", "product exhibit.twice {}");
    }

    private ProgrammeItem item(String from, String until) {
        ProgrammeItem item = new ProgrammeItemImpl();
        item.setId(9L);
        item.setTitle("Atelier");
        item.setHall(hall);
        item.setStartsAt(Date.from(Instant.parse(from)));
        item.setEndsAt(Date.from(Instant.parse(until)));
        item.setPlaces(10);
        item.setExhibition(exhibition(7, "2026-01-05", "2026-01-31"));
        return item;
    }

    @ParameterizedTest
    // Casablanca is an hour ahead of UTC in January: 09:00Z is ten o'clock, when the hall opens.
    @CsvSource({
        "2026-01-06T09:00:00Z,2026-01-06T17:00:00Z,",
        "2026-01-06T08:59:00Z,2026-01-06T10:00:00Z,startsAt programme.hall-closed {}",
        "2026-01-06T16:00:00Z,2026-01-06T17:01:00Z,startsAt programme.hall-closed {}",
        "2026-01-11T10:00:00Z,2026-01-11T11:00:00Z,startsAt programme.hall-closed {}",
        "2026-01-06T10:00:00Z,2026-01-06T10:00:00Z,endsAt dates.until-before-from {}",
        "2026-02-03T10:00:00Z,2026-02-03T11:00:00Z,'startsAt programme.outside-exhibition {from=2026-01-05, until=2026-01-31}'"
    })
    void theProgrammeIsWhileTheHallIsOpenAndTheExhibitionOn(String from, String until, String refusal) {
        List<String> said = said(new ProgrammeItemRules(kept).broken(item(from, until)));
        if (refusal == null) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).containsExactly(refusal);
        }
    }

    @Test
    void placesAreNeverFewerThanWhatIsBookedAndAMakerIsInOnePlace() {
        ProgrammeItem item = item("2026-01-06T10:00:00Z", "2026-01-06T11:00:00Z");
        kept.taken = 11;
        item.setMaker(new MakerImpl());
        item.setBookableUntil(Date.from(Instant.parse("2026-01-06T10:00:01Z")));
        ProgrammeItem other = item("2026-01-06T10:30:00Z", "2026-01-06T11:30:00Z");
        other.setId(10L);
        kept.items.add(other);
        assertThat(said(new ProgrammeItemRules(kept).broken(item)))
                .containsExactly(
                        "places programme.places-taken {taken=11}",
                        "bookableUntil programme.bookable-late {}",
                        "maker programme.maker-busy {title=Atelier}");
        other.setCancelled(true);
        kept.taken = 10;
        item.setBookableUntil(null);
        assertThat(new ProgrammeItemRules(kept).broken(item)).isEmpty();
    }

    @Test
    void aStopSaysWhereItIsInTheWayOfItsKind() {
        Stop stop = new StopImpl();
        stop.setKind("HALL");
        assertThat(said(new StopRules().broken(stop))).containsExactly("hall stop.needs-hall {}");
        stop.setKind("POINT");
        stop.setHall(hall);
        assertThat(said(new StopRules().broken(stop)))
                .containsExactly("hall stop.no-hall {}", "latitude stop.needs-place {}");
    }

    @Test
    void aSeasonHasTwoEnds() {
        Circuit circuit = new CircuitImpl();
        circuit.setHandle("cuir");
        circuit.setFirstMonth(13);
        kept.takenHandles.add("circuit cuir");
        assertThat(said(new CircuitRules(kept).broken(circuit)))
                .containsExactly(
                        "handle room.handle.taken {value=cuir}",
                        "firstMonth number.out-of-range {max=12, min=1}",
                        "lastMonth circuit.season-half {}");
    }
}
