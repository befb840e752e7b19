package org.riwaq.engine.maker.facts;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.riwaq.contract.Closure;
import org.riwaq.contract.Member;
import org.riwaq.contract.OpeningHours;
import org.riwaq.contract.Picture;
import org.riwaq.engine.catalogue.Pictures;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** What belongs to a page of makers: crafts, former handles, photos, opening and members, a query each. */
final class MakerParts {
    private static final String CRAFTS = "SELECT x.maker_id, c.code FROM riwaq_maker_craft x"
            + " JOIN riwaq_craft c USING (craft_id) WHERE x.maker_id = ANY (?) ORDER BY x.position, x.maker_craft_id";
    private static final String HANDLES =
            "SELECT maker_id, handle FROM riwaq_maker_former_handle WHERE maker_id = ANY (?) ORDER BY former_handle_id";
    private static final String PHOTOS = "SELECT maker_id, maker_photo_id, url, alt_text FROM riwaq_maker_photo"
            + " WHERE maker_id = ANY (?) ORDER BY position, maker_photo_id";
    private static final String HOURS =
            "SELECT maker_id, day, opens, closes FROM riwaq_opening_span WHERE maker_id = ANY (?) ORDER BY day, opens";
    private static final String CLOSURES = "SELECT maker_id, closed_days_id, from_day, until_day, reason"
            + " FROM riwaq_closed_days WHERE maker_id = ANY (?) ORDER BY from_day, closed_days_id";

    // Those to come as well: readers compare the days with their own clock, for a day that comes has no writer.
    private static final String MEMBERS = "SELECT s.cooperative_id AS maker_id, a.maker_id AS artisan, a.public_id,"
            + " a.handle, a.name, s.role, s.from_day, s.until_day FROM riwaq_membership s"
            + " JOIN riwaq_maker a ON a.maker_id = s.artisan_id WHERE s.cooperative_id = ANY (?)"
            + " AND (s.until_day IS NULL OR s.until_day >= current_date)"
            + " ORDER BY s.role = 'PRESIDENT' DESC, s.from_day, s.membership_id";

    private final Map<Long, List<String>> crafts = new HashMap<>();
    private final Map<Long, List<String>> formerHandles = new HashMap<>();
    private final Map<Long, List<Picture>> pictures = new HashMap<>();
    private final Map<Long, List<OpeningHours>> hours = new HashMap<>();
    private final Map<Long, List<Closure>> closures = new HashMap<>();
    private final Map<Long, List<Member>> members = new HashMap<>();

    private MakerParts() {}

    static MakerParts of(Connection snapshot, Collection<Long> makers, Pictures pictures) throws SQLException {
        MakerParts parts = new MakerParts();
        FactRows.read(
                snapshot,
                CRAFTS,
                "bigint",
                makers,
                row -> list(parts.crafts, row).add(row.getString("code")));
        FactRows.read(
                snapshot,
                HANDLES,
                "bigint",
                makers,
                row -> list(parts.formerHandles, row).add(row.getString("handle")));
        FactRows.read(
                snapshot,
                HOURS,
                "bigint",
                makers,
                row -> list(parts.hours, row)
                        .add(new OpeningHours(
                                Integer.parseInt(row.getString("day")),
                                row.getString("opens"),
                                row.getString("closes"))));
        parts.readClosures(snapshot, makers);
        parts.readMembers(snapshot, makers);
        parts.readPictures(snapshot, makers, pictures);
        return parts;
    }

    private void readClosures(Connection snapshot, Collection<Long> makers) throws SQLException {
        FactTexts texts = FactTexts.of(snapshot, "RiwaqClosedDays", ids(snapshot, CLOSURES, "closed_days_id", makers));
        FactRows.read(
                snapshot,
                CLOSURES,
                "bigint",
                makers,
                row -> list(closures, row)
                        .add(new Closure(
                                day(row, "from_day"),
                                day(row, "until_day"),
                                texts.with(row.getLong("closed_days_id"), "reason", row.getString("reason")))));
    }

    private void readMembers(Connection snapshot, Collection<Long> makers) throws SQLException {
        FactTexts texts = FactTexts.of(snapshot, "RiwaqMaker", ids(snapshot, MEMBERS, "artisan", makers));
        FactRows.read(
                snapshot,
                MEMBERS,
                "bigint",
                makers,
                row -> list(members, row)
                        .add(new Member(
                                row.getString("public_id"),
                                row.getString("handle"),
                                texts.with(row.getLong("artisan"), "name", row.getString("name")),
                                row.getString("role"),
                                day(row, "from_day"),
                                day(row, "until_day"))));
    }

    private void readPictures(Connection snapshot, Collection<Long> makers, Pictures library) throws SQLException {
        Set<String> urls = new LinkedHashSet<>();
        FactRows.read(snapshot, PHOTOS, "bigint", makers, row -> urls.add(row.getString("url")));
        if (urls.isEmpty()) {
            return;
        }
        Map<String, Picture> found = library.at(snapshot, urls);
        FactTexts texts = FactTexts.of(snapshot, "RiwaqMakerPhoto", ids(snapshot, PHOTOS, "maker_photo_id", makers));
        FactRows.read(snapshot, PHOTOS, "bigint", makers, row -> {
            Picture picture = found.get(row.getString("url"));
            if (picture != null) {
                // What was written at the maker goes before what is written at the asset.
                Map<String, String> alt = new TreeMap<>(picture.alt);
                alt.putAll(texts.with(row.getLong("maker_photo_id"), "altText", row.getString("alt_text")));
                list(pictures, row).add(new Picture(picture.sha256, picture.width, picture.height, alt));
            }
        });
    }

    List<String> crafts(long maker) {
        return of(crafts, maker);
    }

    List<String> formerHandles(long maker) {
        return of(formerHandles, maker);
    }

    List<Picture> pictures(long maker) {
        return of(pictures, maker);
    }

    List<OpeningHours> hours(long maker) {
        return of(hours, maker);
    }

    List<Closure> closures(long maker) {
        return of(closures, maker);
    }

    List<Member> members(long maker) {
        return of(members, maker);
    }

    private static <T> List<T> of(Map<Long, List<T>> lists, long maker) {
        return lists.getOrDefault(maker, Collections.<T>emptyList());
    }

    private static Set<Long> ids(Connection snapshot, String sql, String column, Collection<Long> makers)
            throws SQLException {
        Set<Long> ids = new LinkedHashSet<>();
        FactRows.read(snapshot, sql, "bigint", makers, row -> ids.add(row.getLong(column)));
        return ids;
    }

    private static <T> List<T> list(Map<Long, List<T>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(row.getLong("maker_id"), none -> new ArrayList<>());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
