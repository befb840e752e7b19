package org.riwaq.engine.exhibition.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.PrePersist;
import javax.persistence.Table;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationCollection;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerImpl;

/** Row of {@code riwaq_stand}. */
@Entity
@Table(name = "riwaq_stand")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.stand")
public class StandImpl implements Stand, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RiwaqStandId")
    @GenericGenerator(
            name = "RiwaqStandId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RiwaqStandImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.exhibition.domain.StandImpl")
            })
    @Column(name = "STAND_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @ManyToOne(targetEntity = ExhibitionImpl.class, optional = false)
    @JoinColumn(name = "EXHIBITION_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stand.exhibition",
            order = 2000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Exhibition exhibition;

    @Column(name = "NUMBER", nullable = false, length = 12)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stand.number",
            order = 3000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String number;

    @ManyToOne(targetEntity = MakerImpl.class)
    @JoinColumn(name = "MAKER_ID")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stand.maker",
            order = 4000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 3,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Maker maker;

    @ManyToOne(targetEntity = SectionImpl.class)
    @JoinColumn(name = "SECTION_ID")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stand.section",
            order = 5000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Section section;

    @Column(name = "NAME")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stand.name",
            order = 6000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String name;

    @Column(name = "TEXT", length = 1000)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stand.text",
            order = 7000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            largeEntry = true,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String text;

    @Column(name = "POSITION", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stand.position",
            order = 8000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 4,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer position = Integer.valueOf(1);

    @Column(name = "X")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stand.x",
            order = 9000,
            group = Form.FLOOR,
            groupOrder = Form.FLOOR_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer x;

    @Column(name = "Y")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stand.y",
            order = 10000,
            group = Form.FLOOR,
            groupOrder = Form.FLOOR_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer y;

    @Column(name = "WIDTH")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stand.width",
            order = 11000,
            group = Form.FLOOR,
            groupOrder = Form.FLOOR_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer width;

    @Column(name = "HEIGHT")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stand.height",
            order = 12000,
            group = Form.FLOOR,
            groupOrder = Form.FLOOR_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer height;

    @OneToMany(targetEntity = ExhibitImpl.class, mappedBy = "stand", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    @BatchSize(size = 50)
    @AdminPresentationCollection(
            friendlyName = "riwaq.exhibition.stand.exhibits",
            tab = Form.EXHIBITS,
            tabOrder = Form.EXHIBITS_ORDER,
            order = 13000)
    protected List<Exhibit> exhibits = new ArrayList<Exhibit>();

    @OneToMany(targetEntity = StandHoursImpl.class, mappedBy = "stand", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("day, opens")
    @BatchSize(size = 50)
    @AdminPresentationCollection(
            friendlyName = "riwaq.exhibition.stand.hours",
            tab = Form.PRESENCE,
            tabOrder = Form.PRESENCE_ORDER,
            order = 14000)
    protected List<StandHours> hours = new ArrayList<StandHours>();

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
    public Exhibition getExhibition() {
        return exhibition;
    }

    @Override
    public void setExhibition(Exhibition exhibition) {
        this.exhibition = exhibition;
    }

    @Override
    public String getNumber() {
        return number;
    }

    @Override
    public void setNumber(String number) {
        this.number = number;
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
    public Section getSection() {
        return section;
    }

    @Override
    public void setSection(Section section) {
        this.section = section;
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
    public String getText() {
        return text;
    }

    @Override
    public void setText(String text) {
        this.text = text;
    }

    @Override
    public Integer getPosition() {
        return position;
    }

    @Override
    public void setPosition(Integer position) {
        this.position = position;
    }

    @Override
    public Integer getX() {
        return x;
    }

    @Override
    public void setX(Integer x) {
        this.x = x;
    }

    @Override
    public Integer getY() {
        return y;
    }

    @Override
    public void setY(Integer y) {
        this.y = y;
    }

    @Override
    public Integer getWidth() {
        return width;
    }

    @Override
    public void setWidth(Integer width) {
        this.width = width;
    }

    @Override
    public Integer getHeight() {
        return height;
    }

    @Override
    public void setHeight(Integer height) {
        this.height = height;
    }

    @Override
    public List<Exhibit> getExhibits() {
        return exhibits;
    }

    @Override
    public List<StandHours> getHours() {
        return hours;
    }

    @Override
    public String getMainEntityName() {
        return number;
    }

    @PrePersist
    void giveIdentity() {
        if (publicId == null) {
            publicId = UUID.randomUUID().toString();
        }
    }
}
