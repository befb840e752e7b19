package org.riwaq.engine.maker.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Lob;
import javax.persistence.ManyToOne;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.PrePersist;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.i18n.service.DynamicTranslationProvider;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationAdornedTargetCollection;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationCollection;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;
import org.riwaq.engine.origin.domain.Province;
import org.riwaq.engine.origin.domain.ProvinceImpl;
import org.riwaq.engine.origin.domain.Region;
import org.riwaq.engine.origin.domain.RegionImpl;

/** Row of {@code riwaq_maker}. */
@Entity
@Table(name = "riwaq_maker")
@AdminPresentationClass(friendlyName = "riwaq.maker.maker")
public class MakerImpl implements Maker, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "MakerId")
    @GenericGenerator(
            name = "MakerId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "MakerImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.maker.domain.MakerImpl")
            })
    @Column(name = "MAKER_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @Column(name = "NAME", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.maker.name",
            order = 1000,
            group = MakerForm.IDENTITY,
            groupOrder = MakerForm.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            translatable = true,
            columnWidth = "260px")
    protected String name;

    @Column(name = "HANDLE", nullable = false, length = 60)
    @AdminPresentation(
            friendlyName = "riwaq.maker.maker.handle",
            order = 2000,
            group = MakerForm.IDENTITY,
            groupOrder = MakerForm.IDENTITY_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"),
            requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String handle;

    @Column(name = "KIND", nullable = false, length = 32)
    @AdminPresentation(
            friendlyName = "riwaq.maker.maker.kind",
            order = 3000,
            group = MakerForm.IDENTITY,
            groupOrder = MakerForm.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 2,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"),
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.maker.domain.MakerKind",
            requiredOverride = RequiredOverride.REQUIRED)
    protected String kind;

    @Lob
    @Type(type = "org.hibernate.type.StringClobType")
    @Column(name = "STORY", length = Integer.MAX_VALUE - 1)
    @AdminPresentation(
            friendlyName = "riwaq.maker.maker.story",
            order = 4000,
            group = MakerForm.IDENTITY,
            groupOrder = MakerForm.IDENTITY_ORDER,
            fieldType = SupportedFieldType.HTML,
            largeEntry = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"),
            translatable = true)
    protected String story;

    @ManyToOne(targetEntity = RegionImpl.class, optional = false)
    @JoinColumn(name = "REGION_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.maker.region",
            order = 1000,
            group = MakerForm.PLACE,
            groupOrder = MakerForm.PLACE_ORDER,
            prominent = true,
            gridOrder = 3,
            requiredOverride = RequiredOverride.REQUIRED)
    @AdminPresentationToOneLookup
    protected Region region;

    @ManyToOne(targetEntity = ProvinceImpl.class)
    @JoinColumn(name = "PROVINCE_ID")
    @AdminPresentation(
            friendlyName = "riwaq.maker.maker.province",
            order = 2000,
            group = MakerForm.PLACE,
            groupOrder = MakerForm.PLACE_ORDER,
            prominent = true,
            gridOrder = 4,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Province province;

    @Column(name = "PLACE")
    @AdminPresentation(
            friendlyName = "riwaq.maker.maker.place",
            order = 3000,
            group = MakerForm.PLACE,
            groupOrder = MakerForm.PLACE_ORDER,
            translatable = true)
    protected String place;

    @Column(name = "LATITUDE", precision = 9, scale = 6)
    @AdminPresentation(
            friendlyName = "riwaq.maker.maker.latitude",
            order = 4000,
            group = MakerForm.PLACE,
            groupOrder = MakerForm.PLACE_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected BigDecimal latitude;

    @Column(name = "LONGITUDE", precision = 9, scale = 6)
    @AdminPresentation(
            friendlyName = "riwaq.maker.maker.longitude",
            order = 5000,
            group = MakerForm.PLACE,
            groupOrder = MakerForm.PLACE_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected BigDecimal longitude;

    @Column(name = "LANGUAGES")
    @AdminPresentation(
            friendlyName = "riwaq.maker.maker.languages",
            order = 1000,
            group = MakerForm.WORK,
            groupOrder = MakerForm.WORK_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String languages;

    @Column(name = "LEAD_TIME_DAYS")
    @AdminPresentation(
            friendlyName = "riwaq.maker.maker.leadTimeDays",
            order = 2000,
            group = MakerForm.WORK,
            groupOrder = MakerForm.WORK_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer leadTimeDays;

    @Column(name = "ZONE", nullable = false, length = 64)
    @AdminPresentation(
            friendlyName = "riwaq.maker.maker.zone",
            order = 3000,
            group = MakerForm.WORK,
            groupOrder = MakerForm.WORK_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"),
            requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String zone;

    @Embedded
    protected MakerIdentifiers identifiers = new MakerIdentifiers();

    @Embedded
    protected MakerVerification verification = new MakerVerification();

    @Embedded
    protected MakerPublication publication = new MakerPublication();

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "CREATED_AT", nullable = false)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected Date createdAt;

    @OneToMany(targetEntity = MakerCraftImpl.class, mappedBy = "maker", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 50)
    @AdminPresentationAdornedTargetCollection(
            friendlyName = "riwaq.maker.maker.makerCrafts",
            order = 1000,
            parentObjectProperty = "maker",
            targetObjectProperty = "craft",
            sortProperty = "position",
            gridVisibleFields = {"name", "nameAr"})
    protected List<MakerCraft> makerCrafts = new ArrayList<MakerCraft>();

    @OneToMany(targetEntity = MakerPhotoImpl.class, mappedBy = "maker", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 50)
    @AdminPresentationCollection(
            friendlyName = "riwaq.maker.maker.photos",
            tab = MakerForm.PHOTOS,
            tabOrder = MakerForm.PHOTOS_ORDER,
            order = 1000)
    protected List<MakerPhoto> photos = new ArrayList<MakerPhoto>();

    @OneToMany(
            targetEntity = OpeningSpanImpl.class,
            mappedBy = "maker",
            cascade = CascadeType.ALL,
            orphanRemoval = true)
    @OrderBy("day, opens")
    @BatchSize(size = 50)
    @AdminPresentationCollection(
            friendlyName = "riwaq.maker.maker.openingSpans",
            tab = MakerForm.OPENING,
            tabOrder = MakerForm.OPENING_ORDER,
            order = 1000)
    protected List<OpeningSpan> openingSpans = new ArrayList<OpeningSpan>();

    @OneToMany(targetEntity = ClosedDaysImpl.class, mappedBy = "maker", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("fromDay")
    @BatchSize(size = 50)
    @AdminPresentationCollection(
            friendlyName = "riwaq.maker.maker.closures",
            tab = MakerForm.OPENING,
            tabOrder = MakerForm.OPENING_ORDER,
            order = 2000)
    protected List<ClosedDays> closures = new ArrayList<ClosedDays>();

    @OneToMany(
            targetEntity = MembershipImpl.class,
            mappedBy = "cooperative",
            cascade = CascadeType.ALL,
            orphanRemoval = true)
    @OrderBy("fromDay")
    @BatchSize(size = 50)
    @AdminPresentationCollection(
            friendlyName = "riwaq.maker.maker.members",
            tab = MakerForm.MEMBERS,
            tabOrder = MakerForm.MEMBERS_ORDER,
            order = 1000)
    protected List<Membership> members = new ArrayList<Membership>();

    @OneToMany(
            targetEntity = FormerHandleImpl.class,
            mappedBy = "maker",
            cascade = CascadeType.ALL,
            orphanRemoval = true)
    @OrderBy("id")
    protected List<FormerHandle> formerHandles = new ArrayList<FormerHandle>();

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getPublicId() {
        return publicId;
    }

    @Override
    public void setPublicId(String publicId) {
        this.publicId = publicId;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getHandle() {
        return handle;
    }

    @Override
    public void setHandle(String handle) {
        this.handle = handle;
    }

    @Override
    public String getKind() {
        return kind;
    }

    @Override
    public void setKind(String kind) {
        this.kind = kind;
    }

    @Override
    public String getStory() {
        return story;
    }

    @Override
    public void setStory(String story) {
        this.story = story;
    }

    @Override
    public Region getRegion() {
        return region;
    }

    @Override
    public void setRegion(Region region) {
        this.region = region;
    }

    @Override
    public Province getProvince() {
        return province;
    }

    @Override
    public void setProvince(Province province) {
        this.province = province;
    }

    @Override
    public String getPlace() {
        return place;
    }

    @Override
    public void setPlace(String place) {
        this.place = place;
    }

    @Override
    public BigDecimal getLatitude() {
        return latitude;
    }

    @Override
    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    @Override
    public BigDecimal getLongitude() {
        return longitude;
    }

    @Override
    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }

    @Override
    public String getLanguages() {
        return languages;
    }

    @Override
    public void setLanguages(String languages) {
        this.languages = languages;
    }

    @Override
    public Integer getLeadTimeDays() {
        return leadTimeDays;
    }

    @Override
    public void setLeadTimeDays(Integer leadTimeDays) {
        this.leadTimeDays = leadTimeDays;
    }

    @Override
    public String getZone() {
        return zone;
    }

    @Override
    public void setZone(String zone) {
        this.zone = zone;
    }

    @Override
    public MakerIdentifiers getIdentifiers() {
        return identifiers == null ? new MakerIdentifiers() : identifiers;
    }

    @Override
    public void setIdentifiers(MakerIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    @Override
    public MakerVerification getVerification() {
        return verification;
    }

    @Override
    public void setVerification(MakerVerification verification) {
        this.verification = verification;
    }

    @Override
    public MakerPublication getPublication() {
        return publication;
    }

    @Override
    public void setPublication(MakerPublication publication) {
        this.publication = publication;
    }

    @Override
    public Date getCreatedAt() {
        return createdAt;
    }

    @Override
    public void setCreatedAt(Date createdAt) {
        this.createdAt = createdAt;
    }

    @Override
    public List<MakerCraft> getMakerCrafts() {
        return makerCrafts;
    }

    @Override
    public List<MakerPhoto> getPhotos() {
        return photos;
    }

    @Override
    public List<OpeningSpan> getOpeningSpans() {
        return openingSpans;
    }

    @Override
    public List<ClosedDays> getClosures() {
        return closures;
    }

    @Override
    public List<Membership> getMembers() {
        return members;
    }

    @Override
    public List<FormerHandle> getFormerHandles() {
        return formerHandles;
    }

    @Override
    public String getMainEntityName() {
        return DynamicTranslationProvider.getValue(this, "name", name);
    }

    @PrePersist
    void giveIdentity() {
        if (publicId == null) {
            publicId = UUID.randomUUID().toString();
        }
        if (createdAt == null) {
            createdAt = new Date();
        }
    }
}
