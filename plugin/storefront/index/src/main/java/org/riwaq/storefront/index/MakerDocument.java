package org.riwaq.storefront.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A maker that may be shown. One that is switched off or deleted is a {@link Tombstone} instead.
 *
 * @param id public id, a UUID
 * @param shown always true; what searches ask for
 * @param handle its name in addresses
 * @param formerHandles names it had before
 * @param kind {@code ARTISAN}, {@code MASTER_ARTISAN}, {@code COOPERATIVE} or {@code ENTERPRISE}
 * @param name by language
 * @param sortName the name lists are ordered by: the first there is of French, English, Spanish, Arabic
 * @param story rich text (HTML) by language; untrusted, to be sanitised by whoever shows it
 * @param crafts ids of its crafts
 * @param craftPath its crafts and each of their beginnings up to a dash
 * @param region code of its region, or null
 * @param province code of its province, or null
 * @param place town or village by language
 * @param location where it is, or null
 * @param images the first is the main one
 * @param languages spoken there, BCP 47
 * @param opening when it works and can be visited, or null
 * @param leadTimeDays working days for a piece made to order, or null
 * @param verified whether the directorate verified it
 * @param members a cooperative's members
 * @param visibleFrom not shown before
 * @param visibleUntil not shown after
 * @param createdAt when it was first saved
 * @param mark its {@link Mark}, for cursors
 */
public record MakerDocument(
        String id,
        boolean shown,
        String handle,
        List<String> formerHandles,
        String kind,
        Map<String, String> name,
        String sortName,
        Map<String, String> story,
        List<String> crafts,
        List<String> craftPath,
        @Nullable String region,
        @Nullable String province,
        Map<String, String> place,
        @Nullable Location location,
        List<Image> images,
        List<String> languages,
        @Nullable Opening opening,
        @Nullable Integer leadTimeDays,
        boolean verified,
        List<Member> members,
        Instant visibleFrom,
        Instant visibleUntil,
        Instant createdAt,
        String mark) {

    public MakerDocument {
        formerHandles = Absent.asEmpty(formerHandles);
        name = Absent.asEmpty(name);
        story = Absent.asEmpty(story);
        crafts = Absent.asEmpty(crafts);
        craftPath = Absent.asEmpty(craftPath);
        place = Absent.asEmpty(place);
        images = Absent.asEmpty(images);
        languages = Absent.asEmpty(languages);
        members = Absent.asEmpty(members);
    }

    /**
     * Weekly hours and closures, in local time of a zone.
     *
     * @param zone IANA zone
     * @param hours weekly opening, any number of spans a day
     * @param closures days it is closed all the same
     */
    public record Opening(String zone, List<Hours> hours, List<Closure> closures) {
        public Opening {
            hours = Absent.asEmpty(hours);
            closures = Absent.asEmpty(closures);
        }
    }

    /**
     * A span of a week day.
     *
     * @param day 1 Monday to 7 Sunday
     * @param opens local time {@code HH:mm}
     * @param closes local time {@code HH:mm}
     */
    public record Hours(int day, String opens, String closes) {}

    /**
     * Days on which it is closed.
     *
     * @param from first day
     * @param until last day, included
     * @param reason by language; may be empty
     */
    public record Closure(LocalDate from, LocalDate until, Map<String, String> reason) {
        public Closure {
            reason = Absent.asEmpty(reason);
        }
    }

    /**
     * A member of a cooperative.
     *
     * @param id public id of the artisan
     * @param handle the artisan's name in addresses
     * @param name by language
     * @param role {@code PRESIDENT} or {@code MEMBER}
     * @param from first day
     * @param until last day, or null
     */
    public record Member(
            String id,
            String handle,
            Map<String, String> name,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        public Member {
            name = Absent.asEmpty(name);
        }
    }
}
