package org.riwaq.engine.origin.domain;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_province}. */
@Entity
@Table(name = "riwaq_province")
@AdminPresentationClass(friendlyName = "riwaq.origin.province")
public class ProvinceImpl implements Province, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "ProvinceId")
    @GenericGenerator(
            name = "ProvinceId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "ProvinceImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.origin.domain.ProvinceImpl")
            })
    @Column(name = "PROVINCE_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "CODE", nullable = false, length = 64)
    @AdminPresentation(
            friendlyName = "riwaq.origin.province.code",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String code;

    @Column(name = "NAME", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.province.name",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected String name;

    @Column(name = "NAME_AR", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.province.nameAr",
            order = 2100,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String nameAr;

    @Column(name = "NAME_EN", nullable = false)
    @AdminPresentation(friendlyName = "riwaq.origin.province.nameEn", order = 2200, readOnly = true)
    protected String nameEn;

    @Column(name = "NAME_ES", nullable = false)
    @AdminPresentation(friendlyName = "riwaq.origin.province.nameEs", order = 2300, readOnly = true)
    protected String nameEs;

    @Column(name = "TYPE", nullable = false, length = 16)
    @AdminPresentation(friendlyName = "riwaq.origin.province.type", order = 2500, readOnly = true)
    protected String type;

    @ManyToOne(targetEntity = RegionImpl.class, optional = false)
    @JoinColumn(name = "REGION_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.province.region",
            order = 3000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    @AdminPresentationToOneLookup
    protected Region region;

    @Column(name = "SEAT")
    @AdminPresentation(
            friendlyName = "riwaq.origin.province.seat",
            order = 3100,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected String seat;

    @Column(name = "LATITUDE", nullable = false)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected double latitude;

    @Column(name = "LONGITUDE", nullable = false)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected double longitude;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public void setCode(String code) {
        this.code = code;
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
    public String getNameAr() {
        return nameAr;
    }

    @Override
    public void setNameAr(String nameAr) {
        this.nameAr = nameAr;
    }

    @Override
    public String getNameEn() {
        return nameEn;
    }

    @Override
    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    @Override
    public String getNameEs() {
        return nameEs;
    }

    @Override
    public void setNameEs(String nameEs) {
        this.nameEs = nameEs;
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public void setType(String type) {
        this.type = type;
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
    public String getSeat() {
        return seat;
    }

    @Override
    public void setSeat(String seat) {
        this.seat = seat;
    }

    @Override
    public double getLatitude() {
        return latitude;
    }

    @Override
    public void setLatitude(double latitude) {
        this.latitude = latitude;
    }

    @Override
    public double getLongitude() {
        return longitude;
    }

    @Override
    public void setLongitude(double longitude) {
        this.longitude = longitude;
    }

    @Override
    public String getMainEntityName() {
        return NameInLanguage.of(this);
    }
}
