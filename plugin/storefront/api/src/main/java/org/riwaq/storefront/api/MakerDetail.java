package org.riwaq.storefront.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A maker with everything that is told of it.
 *
 * @param id public id, a UUID
 * @param handle its name in addresses
 * @param name in the language asked
 * @param kind {@code ARTISAN}, {@code MASTER_ARTISAN}, {@code COOPERATIVE} or {@code ENTERPRISE}
 * @param story safe HTML, possibly empty
 * @param region where it works, or null
 * @param province the province, or null
 * @param place its town or village; may be empty
 * @param latitude degrees, WGS 84, or null
 * @param longitude degrees, WGS 84, or null
 * @param crafts what it makes
 * @param verified whether the directorate verified it
 * @param pictures the first is the main one
 * @param languages spoken, BCP 47
 * @param leadTimeDays working days for a piece made to order, or null
 * @param opening when it can be visited, or null
 * @param members of a cooperative, as of today
 */
public record MakerDetail(
        String id,
        String handle,
        String name,
        String kind,
        RichText story,
        @Nullable Label region,
        @Nullable Label province,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<CraftLabel> crafts,
        boolean verified,
        List<PictureView> pictures,
        List<String> languages,
        @Nullable Integer leadTimeDays,
        @Nullable Opening opening,
        List<Member> members) {

    /**
     * Weekly hours and closures still to come.
     *
     * @param zone IANA zone
     * @param hours by day and time
     * @param closures ended ones are left out
     */
    public record Opening(String zone, List<Hours> hours, List<Closure> closures) {}

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
     * @param reason may be empty
     */
    public record Closure(LocalDate from, LocalDate until, String reason) {}

    /**
     * Somebody of a cooperative.
     *
     * @param handle of the person's profile, or null
     * @param name in the language asked
     * @param role {@code PRESIDENT} or {@code MEMBER}
     */
    public record Member(@Nullable String handle, String name, String role) {}
}
