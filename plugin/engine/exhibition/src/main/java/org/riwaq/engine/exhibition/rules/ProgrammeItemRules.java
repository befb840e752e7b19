package org.riwaq.engine.exhibition.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.dao.ExhibitionDao;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.ProgrammeItem;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** What happens in a hall does so while it is open and its exhibition is on, and holds those who booked. */
public final class ProgrammeItemRules implements Rules<ProgrammeItem> {
    private static final int MOST_PLACES = 10_000;

    private final ExhibitionDao dao;

    public ProgrammeItemRules(ExhibitionDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<ProgrammeItem> subject() {
        return ProgrammeItem.class;
    }

    @Override
    public List<Refusal> broken(ProgrammeItem it) {
        Refusals refusals = new Refusals();
        Fields.showing(it.getShowing(), refusals);
        Fields.languages(it.getLanguages(), refusals);
        places(it, refusals);
        if (it.getStartsAt() == null || it.getEndsAt() == null || it.getHall() == null) {
            return refusals.list();
        }
        if (!it.getEndsAt().after(it.getStartsAt())) {
            refusals.add("dates.until-before-from", "endsAt");
            return refusals.list();
        }
        if (it.getBookableUntil() != null && it.getBookableUntil().after(it.getStartsAt())) {
            refusals.add("programme.bookable-late", "bookableUntil");
        }
        if (!new HallCalendar(it.getHall()).opensDuring(it.getStartsAt(), it.getEndsAt())) {
            refusals.add("programme.hall-closed", "startsAt");
        }
        exhibition(it, refusals);
        maker(it, refusals);
        return refusals.list();
    }

    private void places(ProgrammeItem item, Refusals refusals) {
        refusals.range("places", item.getPlaces(), 1, MOST_PLACES);
        refusals.range("perBooking", item.getPerBooking(), 1, MOST_PLACES);
        int taken = item.getId() == null ? 0 : dao.readTaken(item.getId());
        if (taken > 0 && (item.getPlaces() == null || item.getPlaces() < taken)) {
            refusals.add("programme.places-taken", "places", "taken", Integer.toString(taken));
        }
    }

    private static void exhibition(ProgrammeItem item, Refusals refusals) {
        Exhibition exhibition = item.getExhibition();
        if (item.getStand() != null
                && (exhibition == null
                        || !exhibition
                                .getId()
                                .equals(item.getStand().getExhibition().getId()))) {
            refusals.add("programme.stand-elsewhere", "stand");
        }
        if (exhibition == null) {
            return;
        }
        if (!exhibition.getHall().getId().equals(item.getHall().getId())) {
            refusals.add("programme.other-hall", "exhibition");
        }
        LocalDate day = Instant.ofEpochMilli(item.getStartsAt().getTime())
                .atZone(ZoneId.of(item.getHall().getZone()))
                .toLocalDate();
        LocalDate first = HallCalendar.day(exhibition.getFirstDay());
        LocalDate last = HallCalendar.day(exhibition.getLastDay());
        if (day.isBefore(first) || day.isAfter(last)) {
            refusals.add(
                    "programme.outside-exhibition", "startsAt", "from", first.toString(), "until", last.toString());
        }
    }

    private void maker(ProgrammeItem item, Refusals refusals) {
        if (item.getMaker() == null || item.isCancelled()) {
            return;
        }
        for (ProgrammeItem other : dao.readItems(item.getMaker().getId())) {
            if (!other.getId().equals(item.getId())
                    && !other.isCancelled()
                    && other.getStartsAt().before(item.getEndsAt())
                    && item.getStartsAt().before(other.getEndsAt())) {
                refusals.add("programme.maker-busy", "maker", "title", other.getTitle());
                return;
            }
        }
    }
}
