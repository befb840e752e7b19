package org.riwaq.engine.exhibition.domain;

import java.util.Date;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Lob;
import javax.persistence.ManyToOne;
import javax.persistence.PrePersist;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.i18n.service.DynamicTranslationProvider;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerImpl;

/** Row of {@code riwaq_programme_item}. */
@Entity
@Table(name = "riwaq_programme_item")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.programmeItem")
public class ProgrammeItemImpl implements ProgrammeItem, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RiwaqProgrammeItemId")
    @GenericGenerator(
            name = "RiwaqProgrammeItemId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RiwaqProgrammeItemImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.exhibition.domain.ProgrammeItemImpl")
            })
    @Column(name = "PROGRAMME_ITEM_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @Column(name = "TITLE", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.title",
            order = 2000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String title;

    @Column(name = "KIND", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.kind",
            order = 3000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 2,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.exhibition.domain.ProgrammeKind",
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String kind;

    @ManyToOne(targetEntity = HallImpl.class, optional = false)
    @JoinColumn(name = "HALL_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.hall",
            order = 4000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 3,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Hall hall;

    @ManyToOne(targetEntity = ExhibitionImpl.class)
    @JoinColumn(name = "EXHIBITION_ID")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.exhibition",
            order = 5000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Exhibition exhibition;

    @ManyToOne(targetEntity = StandImpl.class)
    @JoinColumn(name = "STAND_ID")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.stand",
            order = 6000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Stand stand;

    @ManyToOne(targetEntity = MakerImpl.class)
    @JoinColumn(name = "MAKER_ID")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.maker",
            order = 7000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Maker maker;

    @Lob
    @Type(type = "org.hibernate.type.StringClobType")
    @Column(name = "BODY", length = Integer.MAX_VALUE - 1)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.text",
            order = 8000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            fieldType = SupportedFieldType.HTML,
            largeEntry = true,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String text;

    @Column(name = "LANGUAGES", length = 255)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.languages",
            order = 9000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String languages;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "STARTS_AT", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.startsAt",
            order = 10000,
            group = Form.TIME,
            groupOrder = Form.TIME_ORDER,
            prominent = true,
            gridOrder = 4,
            fieldType = SupportedFieldType.DATE,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date startsAt;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "ENDS_AT", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.endsAt",
            order = 11000,
            group = Form.TIME,
            groupOrder = Form.TIME_ORDER,
            fieldType = SupportedFieldType.DATE,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date endsAt;

    @Column(name = "CANCELLED", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.cancelled",
            order = 12000,
            group = Form.TIME,
            groupOrder = Form.TIME_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Boolean cancelled = Boolean.FALSE;

    @Column(name = "PLACES")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.places",
            order = 13000,
            group = Form.BOOKING,
            groupOrder = Form.BOOKING_ORDER,
            prominent = true,
            gridOrder = 5,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer places;

    @Column(name = "PER_BOOKING", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.perBooking",
            order = 14000,
            group = Form.BOOKING,
            groupOrder = Form.BOOKING_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer perBooking = Integer.valueOf(4);

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "BOOKABLE_UNTIL")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.programmeItem.bookableUntil",
            order = 15000,
            group = Form.BOOKING,
            groupOrder = Form.BOOKING_ORDER,
            fieldType = SupportedFieldType.DATE,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date bookableUntil;

    @Embedded
    protected Showing showing = new Showing();

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
    public String getTitle() {
        return title;
    }

    @Override
    public void setTitle(String title) {
        this.title = title;
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
    public Hall getHall() {
        return hall;
    }

    @Override
    public void setHall(Hall hall) {
        this.hall = hall;
    }

    @Override
    public Exhibition getExhibition() {
        return exhibition;
    }

    @Override
    public void setExhibition(Exhibition exhibition) {
        this.exhibition = exhibition;
    }

    @Override
    public Stand getStand() {
        return stand;
    }

    @Override
    public void setStand(Stand stand) {
        this.stand = stand;
    }

    @Override
    public Maker getMaker() {
        return maker;
    }

    @Override
    public void setMaker(Maker maker) {
        this.maker = maker;
    }

    @Override
    public String getText() {
        return text;
    }

    @Override
    public void setText(String text) {
        this.text = text;
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
    public Date getStartsAt() {
        return startsAt == null ? null : new Date(startsAt.getTime());
    }

    @Override
    public void setStartsAt(Date startsAt) {
        this.startsAt = startsAt == null ? null : new Date(startsAt.getTime());
    }

    @Override
    public Date getEndsAt() {
        return endsAt == null ? null : new Date(endsAt.getTime());
    }

    @Override
    public void setEndsAt(Date endsAt) {
        this.endsAt = endsAt == null ? null : new Date(endsAt.getTime());
    }

    @Override
    public boolean isCancelled() {
        return cancelled != null && cancelled.booleanValue();
    }

    @Override
    public void setCancelled(boolean cancelled) {
        this.cancelled = Boolean.valueOf(cancelled);
    }

    @Override
    public Integer getPlaces() {
        return places;
    }

    @Override
    public void setPlaces(Integer places) {
        this.places = places;
    }

    @Override
    public Integer getPerBooking() {
        return perBooking;
    }

    @Override
    public void setPerBooking(Integer perBooking) {
        this.perBooking = perBooking;
    }

    @Override
    public Date getBookableUntil() {
        return bookableUntil == null ? null : new Date(bookableUntil.getTime());
    }

    @Override
    public void setBookableUntil(Date bookableUntil) {
        this.bookableUntil = bookableUntil == null ? null : new Date(bookableUntil.getTime());
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
    public String getMainEntityName() {
        return DynamicTranslationProvider.getValue(this, "title", title);
    }

    @PrePersist
    void giveIdentity() {
        if (publicId == null) {
            publicId = UUID.randomUUID().toString();
        }
    }
}
