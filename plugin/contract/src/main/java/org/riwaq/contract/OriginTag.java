package org.riwaq.contract;

/** A claim that ties a product to a region. */
public final class OriginTag {
    /** {@code MADE_IN}, {@code MATERIAL_FROM} or {@code TRADITION_OF}. */
    public final String kind;

    /** Code of the region, ISO 3166-2, e.g. {@code MA-12}. */
    public final String region;

    /** Code of the province, or null. */
    public final String province;

    /** {@code DECLARED}, {@code VERIFIED} or {@code PROTECTED}. */
    public final String evidence;

    /** The protected name it carries, or null; only with evidence {@code PROTECTED}. */
    public final String protectedName;

    /** Register reference of the protection, or null. */
    public final String reference;

    /** Latitude of the province's seat, else of the region's centre, in degrees, WGS 84; or null. */
    public final Double latitude;

    /** Longitude of the province's seat, else of the region's centre, in degrees, WGS 84; or null. */
    public final Double longitude;

    public OriginTag(
            String kind,
            String region,
            String province,
            String evidence,
            String protectedName,
            String reference,
            Double latitude,
            Double longitude) {
        this.kind = kind;
        this.region = region;
        this.province = province;
        this.evidence = evidence;
        this.protectedName = protectedName;
        this.reference = reference;
        this.latitude = latitude;
        this.longitude = longitude;
    }
}
