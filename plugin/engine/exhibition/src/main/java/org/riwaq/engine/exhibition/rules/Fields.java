package org.riwaq.engine.exhibition.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Date;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.riwaq.engine.catalogue.Slug;
import org.riwaq.engine.exhibition.dao.ExhibitionDao;
import org.riwaq.engine.exhibition.domain.Showing;
import org.riwaq.engine.origin.rules.Refusals;

/** What holds of fields that several things have. */
final class Fields {
    private static final Pattern HANDLE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final int MOST_POSITION = 10_000;

    private Fields() {}

    static void handle(String kind, String handle, Long self, ExhibitionDao dao, Refusals refusals) {
        if (handle == null
                || handle.length() > Slug.LONGEST
                || !HANDLE.matcher(handle).matches()) {
            refusals.add("room.handle.format", "handle");
        } else if (dao.isHandleTaken(kind, handle, self)) {
            refusals.add("room.handle.taken", "handle", "value", handle);
        }
    }

    static void showing(Showing showing, Refusals refusals) {
        order("showing.activeUntil", showing.getActiveFrom(), showing.getActiveUntil(), refusals);
    }

    /** The second is after the first, where both are there. */
    static void order(String field, Date from, Date until, Refusals refusals) {
        if (from != null && until != null && !until.after(from)) {
            refusals.add("dates.until-before-from", field);
        }
    }

    static void days(String field, Date from, Date until, Refusals refusals) {
        if (from != null && until != null && until.before(from)) {
            refusals.add("dates.until-before-from", field);
        }
    }

    static void point(BigDecimal latitude, BigDecimal longitude, Refusals refusals) {
        if ((latitude == null) != (longitude == null)) {
            refusals.add("room.position.half", latitude == null ? "latitude" : "longitude");
        }
        degrees("latitude", latitude, 90, refusals);
        degrees("longitude", longitude, 180, refusals);
    }

    private static void degrees(String field, BigDecimal value, int max, Refusals refusals) {
        if (value != null && value.abs().compareTo(BigDecimal.valueOf(max)) > 0) {
            refusals.add("number.out-of-range", field, "min", "-" + max, "max", Integer.toString(max));
        }
    }

    /** Another site's picture would be fetched from there by everybody who looks. */
    static void picture(String field, String url, Refusals refusals) {
        if (url != null && !url.isEmpty() && (!url.startsWith("/") || url.startsWith("//") || url.indexOf('\\') >= 0)) {
            refusals.add("photo.not-of-the-library", field);
        }
    }

    static void zone(String zone, Refusals refusals) {
        if (!Arrays.asList(TimeZone.getAvailableIDs()).contains(zone)) {
            refusals.add("room.zone.unknown", "zone", "value", String.valueOf(zone));
        }
    }

    static void languages(String joined, Refusals refusals) {
        if (joined == null || joined.isEmpty()) {
            return;
        }
        for (String language : joined.split(";")) {
            if (!LANGUAGE.matcher(language.trim()).matches()) {
                refusals.add("programme.languages.format", "languages", "value", language.trim());
                return;
            }
        }
    }

    static void position(Integer position, Refusals refusals) {
        refusals.range("position", position, 0, MOST_POSITION);
    }

    /** Times of the clock, the second after the first. */
    static boolean times(String opens, String closes, Refusals refusals) {
        boolean begins = time("opens", opens, refusals);
        boolean ends = time("closes", closes, refusals);
        if (begins && ends && closes.compareTo(opens) <= 0) {
            refusals.add("opening.closes-before-opens", "closes");
            return false;
        }
        return begins && ends;
    }

    private static boolean time(String field, String value, Refusals refusals) {
        boolean time = value != null && TIME.matcher(value).matches();
        if (!time && value != null) {
            refusals.add("opening.time-format", field, "value", value);
        }
        return time;
    }
}
