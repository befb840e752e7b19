package org.riwaq.engine.exhibition.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.riwaq.engine.exhibition.domain.Hall;
import org.riwaq.engine.exhibition.domain.HallClosure;
import org.riwaq.engine.exhibition.domain.HallHours;

/** When a hall is open: its weekly hours without its closures, from its first day to its last. */
final class HallCalendar {
    private final Hall hall;

    HallCalendar(Hall hall) {
        this.hall = hall;
    }

    /** The day that a date column or a form's day field holds: its beginning in the zone of this JVM. */
    static LocalDate day(Date day) {
        return Instant.ofEpochMilli(day.getTime())
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
    }

    /** Whether a day is between the hall's first and last. */
    boolean inService(LocalDate day) {
        return (hall.getOpenFrom() == null || !day.isBefore(day(hall.getOpenFrom())))
                && (hall.getOpenUntil() == null || !day.isAfter(day(hall.getOpenUntil())));
    }

    /** Whether one can enter at some time of the day. A hall without any hours says nothing about them. */
    boolean opensOn(LocalDate day) {
        if (isClosed(day)) {
            return false;
        }
        for (HallHours hours : hall.getHours()) {
            if (hours.getDay().equals(weekDay(day))) {
                return true;
            }
        }
        return hall.getHours().isEmpty();
    }

    /** Whether it is open all the time between two moments, which are on one day of its zone. */
    boolean opensDuring(Date from, Date until) {
        ZoneId zone = ZoneId.of(hall.getZone());
        ZonedDateTime begins = Instant.ofEpochMilli(from.getTime()).atZone(zone);
        ZonedDateTime ends = Instant.ofEpochMilli(until.getTime()).atZone(zone);
        LocalDate day = begins.toLocalDate();
        if (isClosed(day)) {
            return false;
        }
        if (hall.getHours().isEmpty()) {
            return true;
        }
        if (!ends.toLocalDate().equals(day)) {
            return false;
        }
        for (HallHours hours : hall.getHours()) {
            if (hours.getDay().equals(weekDay(day))
                    && !begins.toLocalTime().isBefore(LocalTime.parse(hours.getOpens()))
                    && !ends.toLocalTime().isAfter(LocalTime.parse(hours.getCloses()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosed(LocalDate day) {
        for (HallClosure closure : hall.getClosures()) {
            if (!day.isBefore(day(closure.getFromDay())) && !day.isAfter(day(closure.getUntilDay()))) {
                return true;
            }
        }
        return false;
    }

    private static String weekDay(LocalDate day) {
        return Integer.toString(day.getDayOfWeek().getValue());
    }
}
