package org.riwaq.engine.maker.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import org.riwaq.engine.origin.domain.Province;
import org.riwaq.engine.origin.domain.Region;

/** Who makes things: an artisan, a master artisan, a cooperative or an enterprise. */
public interface Maker extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Public id, a UUID; given when first saved. */
    String getPublicId();

    void setPublicId(String publicId);

    /** French name; other languages are translations of this field. */
    String getName();

    void setName(String name);

    /** Name in addresses; made from the name when left empty. */
    String getHandle();

    void setHandle(String handle);

    /** Type of a {@link MakerKind}. */
    String getKind();

    void setKind(String kind);

    /** French story, rich text; other languages are translations of this field. */
    String getStory();

    void setStory(String story);

    /** Its region. */
    Region getRegion();

    void setRegion(Region region);

    /** Its province, or null. */
    Province getProvince();

    void setProvince(Province province);

    /** Town or village in French; other languages are translations of this field. */
    String getPlace();

    void setPlace(String place);

    /** Degrees, WGS 84, or null. */
    BigDecimal getLatitude();

    void setLatitude(BigDecimal latitude);

    /** Degrees, WGS 84, or null. */
    BigDecimal getLongitude();

    void setLongitude(BigDecimal longitude);

    /** Languages spoken, BCP 47, separated by {@code ;}. */
    String getLanguages();

    void setLanguages(String languages);

    /** Working days for a piece made to order, or null. */
    Integer getLeadTimeDays();

    void setLeadTimeDays(Integer leadTimeDays);

    /** IANA zone of its opening hours. */
    String getZone();

    void setZone(String zone);

    /** Registers and phone: never in facts. */
    MakerIdentifiers getIdentifiers();

    void setIdentifiers(MakerIdentifiers identifiers);

    /** Whether the directorate verified it. */
    MakerVerification getVerification();

    void setVerification(MakerVerification verification);

    /** When it may be shown. */
    MakerPublication getPublication();

    void setPublication(MakerPublication publication);

    /** When it was first saved. */
    Date getCreatedAt();

    void setCreatedAt(Date createdAt);

    /** Its crafts, the main one first. */
    List<MakerCraft> getMakerCrafts();

    /** Its photos, the main one first. */
    List<MakerPhoto> getPhotos();

    /** When it is open, by week day. */
    List<OpeningSpan> getOpeningSpans();

    /** Days it is closed all the same. */
    List<ClosedDays> getClosures();

    /** Who belongs to it, if it is a cooperative. */
    List<Membership> getMembers();

    /** Handles it had before; their addresses are redirected. */
    List<FormerHandle> getFormerHandles();
}
