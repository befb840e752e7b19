package org.riwaq.engine.checkout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.riwaq.contract.Closure;
import org.riwaq.contract.OpeningCalendar;
import org.riwaq.contract.OpeningHours;

/** The days on which a maker works. */
final class WorkingDays {
    // A calendar that is closed for good must not be counted through for ever.
    private static final int FARTHEST = 800;

    private final Set<DayOfWeek> week = new HashSet<>();
    private final OpeningCalendar calendar;

    /** @param calendar may be null or without hours: then Monday to Friday */
    WorkingDays(OpeningCalendar calendar) {
        this.calendar = calendar;
        if (calendar != null) {
            for (OpeningHours hours : calendar.hours) {
                week.add(DayOfWeek.of(hours.day));
            }
        }
        if (week.isEmpty()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                    week.add(day);
                }
            }
        }
    }

    /** The day on which so many days of work, begun on the day after this one, are done. */
    LocalDate after(LocalDate today, int days) {
        LocalDate day = today;
        int left = Math.max(1, days);
        for (int i = 0; i < FARTHEST && left > 0; i++) {
            day = day.plusDays(1);
            if (isOpen(day)) {
                left--;
            }
        }
        return day;
    }

    private boolean isOpen(LocalDate day) {
        if (!week.contains(day.getDayOfWeek())) {
            return false;
        }
        if (calendar != null) {
            for (Closure closure : calendar.closures) {
                if (!day.isBefore(closure.from) && !day.isAfter(closure.until)) {
                    return false;
                }
            }
        }
        return true;
    }
}
