package org.riwaq.engine.exhibition.rules;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.dao.ExhibitionDao;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.Hall;
import org.riwaq.engine.exhibition.domain.HallKind;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** An edition is in the days of its hall, which it shares with no other at once unless it is virtual. */
public final class ExhibitionRules implements Rules<Exhibition> {
    private final ExhibitionDao dao;

    public ExhibitionRules(ExhibitionDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<Exhibition> subject() {
        return Exhibition.class;
    }

    @Override
    public List<Refusal> broken(Exhibition it) {
        Refusals refusals = new Refusals();
        Fields.handle("exhibition", it.getHandle(), it.getId(), dao, refusals);
        Fields.picture("poster", it.getPoster(), refusals);
        Fields.showing(it.getShowing(), refusals);
        if (it.getFirstDay() == null || it.getLastDay() == null || it.getHall() == null) {
            // Said by the fields, which are required.
            return refusals.list();
        }
        if (it.getLastDay().before(it.getFirstDay())) {
            refusals.add("dates.until-before-from", "lastDay");
            return refusals.list();
        }
        day("firstDay", it, HallCalendar.day(it.getFirstDay()), refusals);
        day("lastDay", it, HallCalendar.day(it.getLastDay()), refusals);
        others(it, refusals);
        if (it.getId() != null
                && dao.hasStandsOnAnotherFloor(it.getId(), it.getHall().getId())) {
            refusals.add("exhibition.stands-elsewhere", "hall");
        }
        return refusals.list();
    }

    private static void day(String field, Exhibition exhibition, LocalDate day, Refusals refusals) {
        Hall hall = exhibition.getHall();
        HallCalendar calendar = new HallCalendar(hall);
        if (!calendar.inService(day)) {
            refusals.add(
                    "exhibition.outside-hall",
                    field,
                    "from",
                    text(hall.getOpenFrom()),
                    "until",
                    text(hall.getOpenUntil()));
        } else if (!calendar.opensOn(day)) {
            refusals.add("exhibition.hall-closed", field, "day", day.toString());
        }
    }

    private void others(Exhibition exhibition, Refusals refusals) {
        if (HallKind.VIRTUAL.getType().equals(exhibition.getHall().getKind())) {
            return;
        }
        for (Exhibition other : dao.readExhibitions(exhibition.getHall().getId())) {
            if (!other.getId().equals(exhibition.getId())
                    && !other.getFirstDay().after(exhibition.getLastDay())
                    && !exhibition.getFirstDay().after(other.getLastDay())) {
                refusals.add(
                        "exhibition.hall-taken",
                        "firstDay",
                        "title",
                        other.getTitle(),
                        "from",
                        text(other.getFirstDay()),
                        "until",
                        text(other.getLastDay()));
                return;
            }
        }
    }

    private static String text(Date day) {
        return day == null ? "…" : HallCalendar.day(day).toString();
    }
}
