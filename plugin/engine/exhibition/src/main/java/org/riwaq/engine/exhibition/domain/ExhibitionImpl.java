package org.riwaq.engine.exhibition.domain;

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

/** Row of {@code riwaq_exhibition}. */
@Entity
@Table(name = "riwaq_exhibition")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.exhibition")
public class ExhibitionImpl implements Exhibition, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RiwaqExhibitionId")
    @GenericGenerator(
            name = "RiwaqExhibitionId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RiwaqExhibitionImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.exhibition.domain.ExhibitionImpl")
            })
    @Column(name = "EXHIBITION_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @Column(name = "TITLE", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibition.title",
            order = 2000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String title;

    @Column(name = "HANDLE", nullable = false, length = 60)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibition.handle",
            order = 3000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            requiredOverride = RequiredOverride.NOT_REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String handle;

    @ManyToOne(targetEntity = HallImpl.class, optional = false)
    @JoinColumn(name = "HALL_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibition.hall",
            order = 4000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Hall hall;

    @Temporal(TemporalType.DATE)
    @Column(name = "FIRST_DAY", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibition.firstDay",
            order = 5000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 3,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date firstDay;

    @Temporal(TemporalType.DATE)
    @Column(name = "LAST_DAY", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibition.lastDay",
            order = 6000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 4,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date lastDay;

    @Column(name = "CURATOR")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibition.curator",
            order = 7000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String curator;

    @Lob
    @Type(type = "org.hibernate.type.StringClobType")
    @Column(name = "BODY", length = Integer.MAX_VALUE - 1)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibition.text",
            order = 8000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            fieldType = SupportedFieldType.HTML,
            largeEntry = true,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String text;

    @Column(name = "POSTER")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibition.poster",
            order = 9000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            fieldType = SupportedFieldType.ASSET_LOOKUP,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String poster;

    @Column(name = "POSTER_ALT")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.exhibition.posterAlt",
            order = 10000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String posterAlt;

    // A trigger of the stands writes it, so that no form writes an old one back.
    @Column(name = "PLAN_VERSION", nullable = false, insertable = false, updatable = false)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected Integer planVersion = Integer.valueOf(0);

    @Embedded
    protected Showing showing = new Showing();

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "CREATED_AT", nullable = false)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected Date createdAt;

    @OneToMany(
            targetEntity = SectionImpl.class,
            mappedBy = "exhibition",
            cascade = CascadeType.ALL,
            orphanRemoval = true)
    @OrderBy("position, id")
    @BatchSize(size = 50)
    @AdminPresentationCollection(
            friendlyName = "riwaq.exhibition.exhibition.sections",
            tab = Form.SECTIONS,
            tabOrder = Form.SECTIONS_ORDER,
            order = 14000)
    protected List<Section> sections = new ArrayList<Section>();

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
    public String getHandle() {
        return handle;
    }

    @Override
    public void setHandle(String handle) {
        this.handle = handle;
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
    public Date getFirstDay() {
        return firstDay == null ? null : new Date(firstDay.getTime());
    }

    @Override
    public void setFirstDay(Date firstDay) {
        this.firstDay = firstDay == null ? null : new Date(firstDay.getTime());
    }

    @Override
    public Date getLastDay() {
        return lastDay == null ? null : new Date(lastDay.getTime());
    }

    @Override
    public void setLastDay(Date lastDay) {
        this.lastDay = lastDay == null ? null : new Date(lastDay.getTime());
    }

    @Override
    public String getCurator() {
        return curator;
    }

    @Override
    public void setCurator(String curator) {
        this.curator = curator;
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
    public String getPoster() {
        return poster;
    }

    @Override
    public void setPoster(String poster) {
        this.poster = poster;
    }

    @Override
    public String getPosterAlt() {
        return posterAlt;
    }

    @Override
    public void setPosterAlt(String posterAlt) {
        this.posterAlt = posterAlt;
    }

    @Override
    public Integer getPlanVersion() {
        return planVersion;
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
    public List<Section> getSections() {
        return sections;
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
        if (createdAt == null) {
            createdAt = new Date();
        }
    }
}
