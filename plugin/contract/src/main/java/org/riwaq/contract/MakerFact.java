package org.riwaq.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An artisan, a cooperative or an enterprise, as the public may see it. */
public final class MakerFact {
    /** Public id, a UUID. */
    public final String id;

    /** Its name in addresses. */
    public final String handle;

    /** Handles it had before. */
    public final List<String> formerHandles;

    /** {@code ARTISAN}, {@code MASTER_ARTISAN}, {@code COOPERATIVE} or {@code ENTERPRISE}. */
    public final String kind;

    /** Name by language. */
    public final Map<String, String> name;

    /** Rich text (HTML) by language; untrusted. */
    public final Map<String, String> story;

    /** Ids of its crafts. */
    public final List<String> crafts;

    /** Code of its region. */
    public final String region;

    /** Code of its province, or null. */
    public final String province;

    /** Town or village by language. */
    public final Map<String, String> place;

    /** Degrees, WGS 84, or null. */
    public final Double latitude;

    /** Degrees, WGS 84, or null. */
    public final Double longitude;

    /** The first is the main one. */
    public final List<Picture> pictures;

    /** Languages spoken, BCP 47. */
    public final List<String> languages;

    /** When it can be visited and works. */
    public final OpeningCalendar opening;

    /** Working days for a piece made to order, or null. */
    public final Integer leadTimeDays;

    /** Whether the directorate verified it. */
    public final boolean verified;

    /** Members of a cooperative, today's and those to come: readers compare the dates; empty for others. */
    public final List<Member> members;

    /** When it may be shown. */
    public final Publication publication;

    /** When it was first saved. */
    public final Instant createdAt;

    public MakerFact(
            String id,
            String handle,
            List<String> formerHandles,
            String kind,
            Map<String, String> name,
            Map<String, String> story,
            List<String> crafts,
            String region,
            String province,
            Map<String, String> place,
            Double latitude,
            Double longitude,
            List<Picture> pictures,
            List<String> languages,
            OpeningCalendar opening,
            Integer leadTimeDays,
            boolean verified,
            List<Member> members,
            Publication publication,
            Instant createdAt) {
        this.id = id;
        this.handle = handle;
        this.formerHandles = Copies.of(formerHandles);
        this.kind = kind;
        this.name = Copies.of(name);
        this.story = Copies.of(story);
        this.crafts = Copies.of(crafts);
        this.region = region;
        this.province = province;
        this.place = Copies.of(place);
        this.latitude = latitude;
        this.longitude = longitude;
        this.pictures = Copies.of(pictures);
        this.languages = Copies.of(languages);
        this.opening = opening;
        this.leadTimeDays = leadTimeDays;
        this.verified = verified;
        this.members = Copies.of(members);
        this.publication = publication;
        this.createdAt = createdAt;
    }
}
