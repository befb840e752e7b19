package org.riwaq.engine.exhibition.domain;

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

/** Row of {@code riwaq_hall}. */
@Entity
@Table(name = "riwaq_hall")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.hall")
public class HallImpl implements Hall, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RiwaqHallId")
    @GenericGenerator(
            name = "RiwaqHallId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RiwaqHallImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.exhibition.domain.HallImpl")
            })
    @Column(name = "HALL_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @Column(name = "NAME", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.name",
            order = 2000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String name;

    @Column(name = "HANDLE", nullable = false, length = 60)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.handle",
            order = 3000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            requiredOverride = RequiredOverride.NOT_REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String handle;

    @Column(name = "KIND", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.kind",
            order = 4000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 2,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.exhibition.domain.HallKind",
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String kind;

    @Lob
    @Type(type = "org.hibernate.type.StringClobType")
    @Column(name = "DESCRIPTION", length = Integer.MAX_VALUE - 1)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.description",
            order = 5000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            fieldType = SupportedFieldType.HTML,
            largeEntry = true,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String description;

    @Column(name = "PICTURE")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.picture",
            order = 6000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            fieldType = SupportedFieldType.ASSET_LOOKUP,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String picture;

    @Column(name = "PICTURE_ALT")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.pictureAlt",
            order = 7000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String pictureAlt;

    @ManyToOne(targetEntity = RegionImpl.class)
    @JoinColumn(name = "REGION_ID")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.region",
            order = 8000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            prominent = true,
            gridOrder = 3,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Region region;

    @ManyToOne(targetEntity = ProvinceImpl.class)
    @JoinColumn(name = "PROVINCE_ID")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.province",
            order = 9000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Province province;

    @Column(name = "PLACE")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.place",
            order = 10000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String place;

    @Column(name = "ADDRESS", length = 1000)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.address",
            order = 11000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            largeEntry = true,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String address;

    @Column(name = "LATITUDE", precision = 9, scale = 6)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.latitude",
            order = 12000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected BigDecimal latitude;

    @Column(name = "LONGITUDE", precision = 9, scale = 6)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.longitude",
            order = 13000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected BigDecimal longitude;

    @Column(name = "ZONE", nullable = false, length = 64)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.zone",
            order = 14000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            requiredOverride = RequiredOverride.NOT_REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String zone;

    @Temporal(TemporalType.DATE)
    @Column(name = "OPEN_FROM")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.openFrom",
            order = 15000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date openFrom;

    @Temporal(TemporalType.DATE)
    @Column(name = "OPEN_UNTIL")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.openUntil",
            order = 16000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date openUntil;

    @Column(name = "PICK_UP", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.pickUp",
            order = 17000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Boolean pickUp = Boolean.FALSE;

    @Column(name = "DESK", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.desk",
            order = 18000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Boolean desk = Boolean.FALSE;

    @Lob
    @Type(type = "org.hibernate.type.StringClobType")
    @Column(name = "DRAWING", length = Integer.MAX_VALUE - 1)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.drawing",
            order = 19000,
            group = Form.FLOOR,
            groupOrder = Form.FLOOR_ORDER,
            largeEntry = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String drawing;

    @Column(name = "CELL_CM", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.hall.cellCm",
            order = 20000,
            group = Form.FLOOR,
            groupOrder = Form.FLOOR_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer cellCm = Integer.valueOf(100);

    @Embedded
    protected Showing showing = new Showing();

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "CREATED_AT", nullable = false)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected Date createdAt;

    @OneToMany(targetEntity = HallHoursImpl.class, mappedBy = "hall", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("day, opens")
    @BatchSize(size = 50)
    @AdminPresentationCollection(
            friendlyName = "riwaq.exhibition.hall.hours",
            tab = Form.OPENING,
            tabOrder = Form.OPENING_ORDER,
            order = 23000)
    protected List<HallHours> hours = new ArrayList<HallHours>();

    @OneToMany(targetEntity = HallClosureImpl.class, mappedBy = "hall", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("fromDay")
    @BatchSize(size = 50)
    @AdminPresentationCollection(
            friendlyName = "riwaq.exhibition.hall.closures",
            tab = Form.OPENING,
            tabOrder = Form.OPENING_ORDER,
            order = 24000)
    protected List<HallClosure> closures = new ArrayList<HallClosure>();

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
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public String getPicture() {
        return picture;
    }

    @Override
    public void setPicture(String picture) {
        this.picture = picture;
    }

    @Override
    public String getPictureAlt() {
        return pictureAlt;
    }

    @Override
    public void setPictureAlt(String pictureAlt) {
        this.pictureAlt = pictureAlt;
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
    public String getAddress() {
        return address;
    }

    @Override
    public void setAddress(String address) {
        this.address = address;
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
    public String getZone() {
        return zone;
    }

    @Override
    public void setZone(String zone) {
        this.zone = zone;
    }

    @Override
    public Date getOpenFrom() {
        return openFrom == null ? null : new Date(openFrom.getTime());
    }

    @Override
    public void setOpenFrom(Date openFrom) {
        this.openFrom = openFrom == null ? null : new Date(openFrom.getTime());
    }

    @Override
    public Date getOpenUntil() {
        return openUntil == null ? null : new Date(openUntil.getTime());
    }

    @Override
    public void setOpenUntil(Date openUntil) {
        this.openUntil = openUntil == null ? null : new Date(openUntil.getTime());
    }

    @Override
    public boolean isPickUp() {
        return pickUp != null && pickUp.booleanValue();
    }

    @Override
    public void setPickUp(boolean pickUp) {
        this.pickUp = Boolean.valueOf(pickUp);
    }

    @Override
    public boolean isDesk() {
        return desk != null && desk.booleanValue();
    }

    @Override
    public void setDesk(boolean desk) {
        this.desk = Boolean.valueOf(desk);
    }

    @Override
    public String getDrawing() {
        return drawing;
    }

    @Override
    public void setDrawing(String drawing) {
        this.drawing = drawing;
    }

    @Override
    public Integer getCellCm() {
        return cellCm;
    }

    @Override
    public void setCellCm(Integer cellCm) {
        this.cellCm = cellCm;
    }

    @Override
    public Showing getShowing() {
        return showing == null ? new Showing() : showing;
    }

    @Override
    public void setShowing(Showing showing) {
        this.showing = showing;
    }

    @Override
    public Date getCreatedAt() {
        return createdAt == null ? null : new Date(createdAt.getTime());
    }

    @Override
    public List<HallHours> getHours() {
        return hours;
    }

    @Override
    public List<HallClosure> getClosures() {
        return closures;
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
