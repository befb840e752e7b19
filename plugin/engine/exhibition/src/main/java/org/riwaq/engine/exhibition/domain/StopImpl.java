package org.riwaq.engine.exhibition.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.persistence.CascadeType;
import javax.persistence.Column;
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
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.i18n.service.DynamicTranslationProvider;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationAdornedTargetCollection;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;

/** Row of {@code riwaq_circuit_stop}. */
@Entity
@Table(name = "riwaq_circuit_stop")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.stop")
public class StopImpl implements Stop, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RiwaqStopId")
    @GenericGenerator(
            name = "RiwaqStopId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RiwaqStopImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.exhibition.domain.StopImpl")
            })
    @Column(name = "STOP_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @ManyToOne(targetEntity = CircuitImpl.class, optional = false)
    @JoinColumn(name = "CIRCUIT_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stop.circuit",
            order = 2000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Circuit circuit;

    @Column(name = "POSITION", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stop.position",
            order = 3000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 2,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer position = Integer.valueOf(1);

    @Column(name = "KIND", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stop.kind",
            order = 4000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 3,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.exhibition.domain.StopKind",
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String kind;

    @Column(name = "NAME", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stop.name",
            order = 5000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            prominent = true,
            gridOrder = 4,
            requiredOverride = RequiredOverride.REQUIRED,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String name;

    @Lob
    @Type(type = "org.hibernate.type.StringClobType")
    @Column(name = "BODY", length = Integer.MAX_VALUE - 1)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stop.text",
            order = 6000,
            group = Form.IDENTITY,
            groupOrder = Form.IDENTITY_ORDER,
            fieldType = SupportedFieldType.HTML,
            largeEntry = true,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String text;

    @Column(name = "MINUTES", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stop.minutes",
            order = 7000,
            group = Form.TIME,
            groupOrder = Form.TIME_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer minutes = Integer.valueOf(30);

    @Column(name = "WAY_MINUTES", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stop.wayMinutes",
            order = 8000,
            group = Form.TIME,
            groupOrder = Form.TIME_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer wayMinutes = Integer.valueOf(0);

    @ManyToOne(targetEntity = HallImpl.class)
    @JoinColumn(name = "HALL_ID")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stop.hall",
            order = 9000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Hall hall;

    @Column(name = "LATITUDE", precision = 9, scale = 6)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stop.latitude",
            order = 10000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected BigDecimal latitude;

    @Column(name = "LONGITUDE", precision = 9, scale = 6)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.stop.longitude",
            order = 11000,
            group = Form.PLACE,
            groupOrder = Form.PLACE_ORDER,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected BigDecimal longitude;

    @OneToMany(targetEntity = StopMakerImpl.class, mappedBy = "stop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 50)
    @AdminPresentationAdornedTargetCollection(
            friendlyName = "riwaq.exhibition.stop.makers",
            order = 12000,
            parentObjectProperty = "stop",
            targetObjectProperty = "maker",
            sortProperty = "position",
            gridVisibleFields = {"name", "place"})
    protected List<StopMaker> makers = new ArrayList<StopMaker>();

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
    public Circuit getCircuit() {
        return circuit;
    }

    @Override
    public void setCircuit(Circuit circuit) {
        this.circuit = circuit;
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
    public String getKind() {
        return kind;
    }

    @Override
    public void setKind(String kind) {
        this.kind = kind;
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
    public Integer getMinutes() {
        return minutes;
    }

    @Override
    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    @Override
    public Integer getWayMinutes() {
        return wayMinutes;
    }

    @Override
    public void setWayMinutes(Integer wayMinutes) {
        this.wayMinutes = wayMinutes;
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
    public List<StopMaker> getMakers() {
        return makers;
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
    }
}
